import type { ResolvedText } from '../../model/localized-text.js';
import type { ChoiceNode, QuestionNode } from '../../model/node.js';
import { chosenValues, sameValue } from '../questions/same-value.js';
import { isCellChosen, matrixAnswer } from '../questions/matrix-answer.js';
import { computedText } from './computed-text.js';
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
export const reviewAnswer = (node: QuestionNode): ReviewAnswer => {
  const { answer } = node;
  if (answer === undefined || answer === null) return { kind: 'none' };
  switch (node.definition.type) {
    case 'html':
    case 'image':
      return { kind: 'none' };
    case 'expression':
      return { kind: 'lines', lines: [{ text: computedText(answer, node.definition) }] };
    case 'text':
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
