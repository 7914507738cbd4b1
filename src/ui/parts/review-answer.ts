import type { Language } from '../../i18n/catalog.js';
import { formatIsoField } from '../../i18n/iso-dates.js';
import { formatNumber } from '../../i18n/numbers.js';
import type { ResolvedText } from '../../model/localized-text.js';
import type { ChoiceNode, QuestionNode } from '../../model/node.js';
import { chosenValues, sameValue } from '../questions/same-value.js';
import { isCellChosen, matrixAnswer } from '../questions/matrix-answer.js';
import { computedLine } from './computed-text.js';
import { formatTyped } from '../questions/typed-value.js';

/** An answer as the review shows it. */
export type ReviewAnswer =
  | { readonly kind: 'none' }
  | { readonly kind: 'lines'; readonly lines: readonly ResolvedText[] }
  /** Matrix: statement and answers. */
  | {
      readonly kind: 'rows';
      readonly rows: readonly { readonly label: ResolvedText; readonly values: readonly ResolvedText[] }[];
    }
  /** Ranking: the choices from first place on. */
  | { readonly kind: 'places'; readonly places: readonly ResolvedText[] };

/** Puts a question's answer into the words the respondent chose it by. */
export const reviewAnswer = (node: QuestionNode, language: Language): ReviewAnswer => {
  const { answer } = node;
  if (answer === undefined || answer === null) return { kind: 'none' };
  switch (node.definition.type) {
    case 'html':
    case 'image':
      return { kind: 'none' };
    case 'expression':
      return { kind: 'lines', lines: [{ text: computedLine(node.definition, answer, language) }] };
    case 'text':
      return { kind: 'lines', lines: [{ text: typedText(answer, node.definition.inputType) }] };
    case 'comment':
      return { kind: 'lines', lines: [{ text: formatTyped(answer) }] };
    case 'radiogroup':
    case 'dropdown':
    case 'boolean':
    case 'rating':
      return { kind: 'lines', lines: words(node, [answer]) };
    case 'checkbox':
    case 'tagbox':
      return { kind: 'lines', lines: words(node, inListOrder(node.choices, chosenValues(answer))) };
    case 'ranking':
      return { kind: 'places', places: words(node, chosenValues(answer)) };
    case 'matrix':
      return { kind: 'rows', rows: matrixRows(node) };
  }
};

const calendarTypes: readonly string[] = ['date', 'datetime-local', 'month', 'week', 'time'];

/** What was typed, or picked in a calendar, as people write it. No decimal that somebody typed is left out. */
const typedText = (answer: unknown, inputType: string): string => {
  if (typeof answer === 'string' && calendarTypes.includes(inputType)) return formatIsoField(answer);
  const isWritten = typeof answer === 'number' && Number(answer.toFixed(6)) === answer;
  return isWritten ? formatNumber(answer) : formatTyped(answer);
};

const words = (node: QuestionNode, values: readonly unknown[]): readonly ResolvedText[] =>
  values.map((value) => {
    const choice = node.choices.find((one) => sameValue(one.value, value));
    if (!choice) return { text: String(value) };
    return choice.role === 'other' && node.comment ? { text: `${choice.text.text}: ${node.comment}` } : choice.text;
  });

const inListOrder = (choices: readonly ChoiceNode[], chosen: readonly unknown[]): readonly unknown[] =>
  choices.map(({ value }) => value).filter((value) => chosen.some((one) => sameValue(one, value)));

const matrixRows = (node: QuestionNode): { label: ResolvedText; values: readonly ResolvedText[] }[] =>
  node.rows.map((row) => ({
    label: row.text,
    values: node.columns
      .filter(({ value }) => isCellChosen(matrixAnswer(node.answer)[row.value], value))
      .map(({ text }) => text),
  }));
