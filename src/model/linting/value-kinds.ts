import type { Kind } from '../format/format-class.js';
import { isObject } from '../parsing/place.js';
import type { Problem } from '../problem.js';
import { problem } from './problems.js';

const moment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;
const booleans: ReadonlySet<unknown> = new Set([true, false, 'true', 'false']);

const isNumeric = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)));

const isWords = (value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (isObject(value) && Object.values(value).every((words) => typeof words === 'string'));

/** What is wrong with a value where the format wants another kind of value. */
export const valueProblems = (kind: Kind, value: unknown, pointer: string): readonly Problem[] => {
  if (value === null) return [];
  const unless = (fits: boolean, code: string): readonly Problem[] => (fits ? [] : [problem('warning', code, pointer)]);
  if (typeof kind === 'object') {
    if ('words' in kind) return wordProblems(kind, value, pointer);
    if ('list' in kind) return unless(Array.isArray(value), 'notAList');
    return unless('item' in kind || isObject(value), 'notAnObject');
  }
  switch (kind) {
    case 'any':
      return [];
    case 'boolean':
      return unless(booleans.has(value), 'notABoolean');
    case 'number':
      return unless(isNumeric(value), 'notANumber');
    case 'moment':
      return unless(typeof value === 'string' && moment.test(value) && !Number.isNaN(Date.parse(value)), 'notADate');
    case 'text':
    case 'html':
    case 'source':
    case 'link':
      return unless(isWords(value), 'notText');
    case 'expression':
      return unless(typeof value === 'string', 'notAnExpression');
    case 'string':
    case 'questionName':
    case 'elementName':
    case 'answerName':
      return unless(typeof value === 'string', 'notAString');
  }
};

const wordProblems = (
  { words, later = [], older = [] }: Extract<Kind, { words: unknown }>,
  value: unknown,
  pointer: string,
): readonly Problem[] => {
  if (words.some((word) => word === value)) return [];
  if (older.some((word) => word === value)) return [problem('info', 'olderValue', pointer, { found: String(value) })];
  if (later.some((word) => word === value))
    return [problem('warning', 'notSupportedYet', pointer, { found: String(value) })];
  return [problem('warning', 'unknownWord', pointer, { allowed: words.join(', ') })];
};
