import type { ChoiceNode, RowNode } from '../node.js';
import type { ChoiceDefinition, SelectBase } from '../questionnaire.js';
import { asList, isSameValue, type Offered } from '../questions/offered.js';
import { booleanNodes, choiceNodes, listNodes, rowNodes, type ChoiceSource } from './choice-nodes.js';
import { answerOf, commentOf, type LiveQuestion } from './live-element.js';
import { shownAnswer } from './other-answer.js';

/** The items of a question that may have conditions: choices or points; of a matrix its rows, and behind them its columns. */
export const itemsOf = ({ definition, fetched }: LiveQuestion): readonly ChoiceDefinition[] => {
  if ('choices' in definition) return fetched ?? definition.choices;
  if (definition.type === 'matrix') return [...definition.rows, ...definition.columns];
  return definition.type === 'rating' ? definition.points : [];
};

/** What a question offers now; `carried` are the choices of the question it takes them from. */
export const offer = (
  question: LiveQuestion,
  source: ChoiceSource,
  carried: readonly ChoiceNode[] | undefined,
): Omit<Offered, 'scope'> => {
  const { definition } = question;
  const only = (choices: readonly ChoiceNode[]): Omit<Offered, 'scope'> => ({ choices, rows: [], columns: [] });
  if (definition.type === 'matrix') return matrixOffer(question, definition, source);
  if (definition.type === 'rating') return only(listNodes(definition.points, source));
  if (definition.type === 'boolean') return only(booleanNodes(definition, source));
  if (!('choices' in definition)) return only([]);
  const choices = choiceNodes(definition, itemsOf(question), source, carried);
  return only(isFull(question) ? choices.map((choice) => withRoom(question, choice)) : choices);
};

/** As many are chosen as may be. A ranking says so itself, in its own words. */
const isFull = (question: LiveQuestion): boolean => {
  const { definition } = question;
  const most = 'maxSelected' in definition && definition.type !== 'ranking' ? definition.maxSelected : 0;
  return most > 0 && asList(answerOf(question)).length >= most;
};

/** What is not chosen yet cannot be added; the format's "none of these" can, because it unticks the rest. */
const withRoom = (question: LiveQuestion, choice: ChoiceNode): ChoiceNode => {
  const isChosen = asList(answerOf(question)).some((value) => isSameValue(value, choice.value));
  return isChosen || (choice.special && choice.role !== 'other') ? choice : { ...choice, enabled: false };
};

const matrixOffer = (
  question: LiveQuestion,
  { rows, columns, rowOrder }: LiveQuestion['definition'] & { type: 'matrix' },
  source: ChoiceSource,
): Omit<Offered, 'scope'> => {
  const shown: readonly RowNode[] = rowNodes(rows, question.key, source);
  return {
    choices: [],
    rows: rowOrder === 'random' ? source.shuffled(shown) : shown,
    columns: listNodes(columns, behind(source, rows.length)),
  };
};

const behind = (source: ChoiceSource, from: number): ChoiceSource => ({
  ...source,
  hidden: shifted(source.hidden, from),
  disabled: shifted(source.disabled, from),
});

const shifted = (indexes: ReadonlySet<number>, from: number): ReadonlySet<number> =>
  new Set([...indexes].filter((index) => index >= from).map((index) => index - from));

/**
 * Choices for another question: the author's own ones, and what was typed beside "other" as a choice of its own, unless
 * that question has an "other" itself.
 */
export const carriedChoices = (
  to: LiveQuestion,
  from: LiveQuestion,
  offered: Offered,
  mode: NonNullable<SelectBase['choicesFrom']>['mode'],
): readonly ChoiceNode[] => {
  const { choices } = offered;
  const { answer, comment } = shownAnswer(from, offered, commentOf(from));
  // A ranking of everything has an order from the beginning.
  const isRanked = from.definition.type === 'ranking' && !from.definition.selectToRank;
  const values = isRanked ? choices.map(({ value }) => value) : Array.isArray(answer) ? asList(answer) : [answer];
  const isChosen = ({ value }: ChoiceNode): boolean => values.some((one) => isSameValue(one, value));
  // Conditions of the source on enabling are its own affair.
  const plain = choices.filter(({ special }) => !special).map((choice) => ({ ...choice, enabled: true }));
  if (mode === 'all') return plain;
  if (mode === 'unselected') return plain.filter((choice) => !isChosen(choice));
  const chosen = plain.filter(isChosen);
  const hasOther = 'other' in to.definition && to.definition.other !== undefined;
  if (hasOther || typeof comment !== 'string' || comment.trim() === '') return chosen;
  const other = choices.filter((choice) => choice.role === 'other' && isChosen(choice));
  return [...chosen, ...other.map((choice): ChoiceNode => ({ ...choice, text: { text: comment }, role: 'plain' }))];
};
