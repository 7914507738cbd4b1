import { lintQuestionnaire } from '../model/lint-questionnaire.js';
import type { Problem } from '../model/problem.js';
import { describeProblem } from './describe-problem.js';
import { JsonScanner, type JsonSpan } from './json-scanner.js';
import { linesOf, positionAt, type LinedText } from './text-position.js';

/** A problem with its sentence and its place in the text: UTF-16 offsets, `end` exclusive. */
export interface Finding {
  readonly problem: Problem;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

/** A checked document: its text and what there is to say about it, in the order of the text. */
export interface CheckedText {
  readonly lined: LinedText;
  readonly findings: readonly Finding[];
}

/** Problems that are about a member's name rather than its value. */
const aboutNames: ReadonlySet<string> = new Set([
  'unknownProperty',
  'ignored',
  'olderName',
  'forbiddenName',
  'json.duplicateName',
]);

/** Checks the text of a questionnaire file: that it is JSON, that it can run, and everything an author should know. */
export const checkText = (written: string): CheckedText => {
  const text = written.replace(/^\uFEFF/, ' ');
  const lined = linesOf(text);
  const { fault, spans, repeated } = new JsonScanner(text);
  if (fault) {
    const params = { expected: fault.expected, found: text[fault.offset] ?? '' };
    const problem: Problem = { severity: 'error', code: fault.code, pointer: '', params };
    const sentence = describeProblem(problem);
    return { lined, findings: [{ problem, sentence, start: fault.offset, end: fault.offset + 1 }] };
  }
  const json: unknown = JSON.parse(text);
  const twice = repeated.map((pointer): Problem => ({ severity: 'warning', code: 'json.duplicateName', pointer }));
  const findings = [...twice, ...lintQuestionnaire(json)].map((problem): Finding => {
    const [start, end] = rangeOf(problem, spans, text);
    return { problem, sentence: describeProblem(problem, json), start, end };
  });
  return { lined, findings: findings.sort((a, b) => a.start - b.start) };
};

/** The member's name, its value, or (for something that is missing) the beginning of what it is missing in. */
const rangeOf = (
  { code, pointer, params }: Problem,
  spans: ReadonlyMap<string, JsonSpan>,
  text: string,
): readonly [number, number] => {
  const span = spans.get(pointer);
  if (!span) return rangeAround(pointer, spans);
  if (span.key && (aboutNames.has(code) || (code === 'notSupportedYet' && params?.['name'] !== undefined)))
    return span.key;
  const { position } = params ?? {};
  const written = text.slice(span.start, span.end);
  // Positions count the author's characters; where the text has escapes, the whole of it is meant.
  if (typeof position === 'number' && !written.includes('\\'))
    return [Math.min(span.start + 1 + position, span.end - 1), span.end];
  return [span.start, span.end];
};

const rangeAround = (pointer: string, spans: ReadonlyMap<string, JsonSpan>): readonly [number, number] => {
  for (let outer = pointer; outer !== ''; outer = outer.slice(0, outer.lastIndexOf('/'))) {
    const span = spans.get(outer);
    if (span) return [span.start, span.start + 1];
  }
  const start = spans.get('')?.start ?? 0;
  return [start, start + 1];
};

/** Line and column of both ends of a finding. */
export const regionOf = (lined: LinedText, { start, end }: Finding) => ({
  from: positionAt(lined, start),
  to: positionAt(lined, end),
});
