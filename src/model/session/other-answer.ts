import type { QuestionDefinition } from '../questionnaire.js';
import { asList, isOffered, type Offered } from '../questions/offered.js';
import { answerOf, type LiveQuestion } from './live-element.js';

export const choosesOther = (definition: QuestionDefinition, answer: unknown): boolean =>
  'other' in definition && definition.other !== undefined && (answer === 'other' || asList(answer).includes('other'));

/** Whether what is typed beside "other" is the answer itself. */
const typedIsAnswer = ({ definition }: LiveQuestion): boolean =>
  'other' in definition && definition.other !== undefined && !definition.otherAsComment;

/**
 * The answer that a text typed beside "other" makes, where the questionnaire stores it as the answer; `undefined` where
 * it is stored as a comment.
 */
export const otherText = (
  question: LiveQuestion,
  { choices }: Offered,
  text: string,
): { readonly answer: unknown } | undefined => {
  if (!typedIsAnswer(question) || question.definition.commentArea) return undefined;
  const answer = answerOf(question);
  const typed = text === '' ? 'other' : text;
  if (!Array.isArray(answer)) return { answer: typed };
  const isTyped = (item: unknown): boolean => item === 'other' || !isOffered(item, choices);
  const at = answer.findIndex(isTyped);
  return { answer: [...answer.slice(0, at), typed, ...answer.slice(at).filter((item) => !isTyped(item))] };
};

/** The answer as choices, and the text beside "other", wherever it is stored. */
export const shownAnswer = (
  question: LiveQuestion,
  { choices }: Offered,
  comment: unknown,
): { readonly answer: unknown; readonly comment: unknown } => {
  const answer = answerOf(question);
  if (!typedIsAnswer(question) || answer === undefined) return { answer, comment };
  const typed = (Array.isArray(answer) ? asList(answer) : [answer]).find((value) => !isOffered(value, choices));
  if (typed === undefined) return { answer, comment: undefined };
  return {
    answer: Array.isArray(answer) ? answer.map((value: unknown) => (value === typed ? 'other' : value)) : 'other',
    comment: typed,
  };
};

/** An answer in which "other" is chosen beside something else keeps what was typed beside it before. */
export const withTyped = (question: LiveQuestion, offered: Offered, value: unknown): unknown => {
  if (!typedIsAnswer(question) || !Array.isArray(value)) return value;
  const { comment: typed } = shownAnswer(question, offered, undefined);
  return typed === undefined ? value : value.map((item: unknown) => (item === 'other' ? typed : item));
};
