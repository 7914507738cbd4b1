import { lineAt, positionAt, type LinedText } from './text-position.js';

/** Columns of an excerpt; a whole document may be written in one line. */
const widest = 100;
const before = 40;

/** The line of a place with a line of carets below what is meant. */
export const excerpt = (lined: LinedText, start: number, end: number): string => {
  const { line, column } = positionAt(lined, start);
  const whole = lineAt(lined, line);
  const from = whole.length > widest ? Math.max(0, column - 1 - before) : 0;
  const shown = whole.slice(from, from + widest);
  const [left, right] = [from > 0 ? '…' : '', from + widest < whole.length ? '…' : ''];
  const at = column - 1 - from;
  const carets = Math.max(1, Math.min(end - start, shown.length - at));
  // Tabs stay tabs, so that the carets stand below the letters at any tab width.
  const indent = `${left ? ' ' : ''}${shown.slice(0, at).replace(/[^\t]/g, ' ')}`;
  const margin = String(line);
  return `  ${margin} | ${left}${shown}${right}\n  ${' '.repeat(margin.length)} | ${indent}${'^'.repeat(carets)}`;
};
