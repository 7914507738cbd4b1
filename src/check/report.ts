import type { Severity } from '../model/problem.js';
import { excerpt } from './excerpt.js';
import type { CheckedFile } from './sarif.js';
import { positionAt } from './text-position.js';

/** The findings of a file for a terminal: place, severity, sentence, code, and the line they are about. */
export const report = ({ path, lined, findings }: CheckedFile): string =>
  findings
    .map(({ problem: { severity, code }, sentence, start, end }) => {
      const { line, column } = positionAt(lined, start);
      return `${path}:${line}:${column}: ${severity}: ${sentence} [${code}]\n${excerpt(lined, start, end)}\n`;
    })
    .join('\n');

/** How much was found, in one line. */
export const summary = (files: readonly CheckedFile[]): string => {
  const all = files.flatMap(({ findings }) => findings);
  const count = (severity: Severity): number => all.filter(({ problem }) => problem.severity === severity).length;
  const many = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
  return `${many(count('error'), 'error')}, ${many(count('warning'), 'warning')}, ${many(count('info'), 'note')} in ${many(files.length, 'file')}`;
};
