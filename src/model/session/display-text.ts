import type { QuestionDefinition } from '../questionnaire.js';
import { isObject, ownMember } from '../parsing/place.js';
import { isSameValue, type Offered } from '../questions/offered.js';
import { valueText } from '../questions/value-text.js';
import type { Wording } from '../session-state.js';

/** What an answer's words depend on besides what is offered. */
export interface DisplaySource {
  readonly definition: QuestionDefinition;
  readonly offered: Offered;
  /** What was typed beside "other". */
  readonly comment: unknown;
  /** Codes in place of the interface's words. */
  readonly inCodes: boolean;
  readonly computed: (value: unknown) => ReturnType<Wording['computed']>;
}

/** An answer in the words it was chosen by: texts of choices joined by commas, typed text as it is, `''` when unanswered or blank. */
export const displayText = (answer: unknown, source: DisplaySource): string => {
  if (answer === undefined || answer === null) return '';
  const { definition, offered, comment } = source;
  if (definition.type === 'expression')
    return isBlank(answer) ? '' : source.computed(Array.isArray(answer) ? answer.map(valueText).join(',') : answer);
  if (Array.isArray(answer)) return answer.map((item) => displayText(item, source)).join(', ');
  if (definition.type === 'matrix' && isObject(answer)) return cellTexts(answer, offered);
  const value = valueIn(definition, answer);
  const choice = offered.choices.find((one) => isSameValue(one.value, value));
  if (choice?.role === 'other' && typeof comment === 'string') return comment;
  const written = valueText(value);
  if (!choice) return written.trim() === '' ? '' : written;
  return source.inCodes && choice.code !== undefined ? choice.code : choice.text.text;
};

const isBlank = (answer: unknown): boolean => typeof answer === 'string' && answer.trim() === '';

const valueIn = (definition: QuestionDefinition, answer: unknown): unknown => {
  const name = 'valuePropertyName' in definition ? definition.valuePropertyName : undefined;
  return name !== undefined && isObject(answer) ? ownMember(answer, name) : answer;
};

const cellTexts = (answer: Readonly<Record<string, unknown>>, { rows, columns }: Offered): string =>
  rows
    .filter(({ value }) => ownMember(answer, value) !== undefined)
    .map(({ value, text }) => `${text.text}: ${cellText(ownMember(answer, value), columns)}`)
    .join(', ');

/** One cell of a matrix in the words of its columns. */
export const cellText = (cell: unknown, columns: Offered['columns']): string =>
  (Array.isArray(cell) ? (cell as unknown[]) : [cell])
    .map((value) => columns.find((column) => isSameValue(column.value, value))?.text.text ?? valueText(value))
    .join(', ');
