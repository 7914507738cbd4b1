import { canonicalJson } from '../canonical-json.js';
import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { isScalar } from '../questions/offered.js';
import type { Answers } from '../session-state.js';
import { isUnwritable } from './answer-record.js';
import { clearModeOf } from './cleared-now.js';
import { fittingValue } from './fitting-value.js';
import { answerOf, commentedName, commentKey, isReachable, type LiveQuestion } from './live-element.js';
import { choosesOther } from './other-answer.js';
import type { SessionParts } from './session-parts.js';

/**
 * Answers as they are submitted: those of hidden questions go unless the questionnaire keeps them, values that are not
 * offered go, and names that nobody asked for go. The order in which they were given stays.
 */
export const completedAnswers = (parts: SessionParts): Answers => {
  const { tree, answers } = parts;
  const given = givenNames(parts);
  const kept = new Map<string, unknown>();
  for (const [name, value] of Object.entries(answers.all)) {
    if (isUnwritable(value)) continue;
    const exact = tree.storedUnder(name).filter(({ definition }) => definition.valueName === name);
    const commented = exact.length === 0 ? commentedName(name) : undefined;
    const isComment = commented !== undefined;
    const questions = isComment ? tree.storedUnder(commented) : exact;
    if (questions.length === 0 && given.get(name)?.(value)) kept.set(name, value);
    const first = questions.find((question) => staysAtCompletion(question, parts));
    if (!first) continue;
    const final = isComment ? fittingComment(first, name, value) : fittingAnswer(parts, first, value);
    if (!isEmptyAnswer(final)) kept.set(name, final);
  }
  return Object.freeze(Object.fromEntries(kept));
};

const fittingAnswer = (parts: SessionParts, question: LiveQuestion, value: unknown): unknown =>
  fittingValue(parts, question, value, clearModeOf(parts, question) === 'none');

/** A text beside an answer, where there is a field for it. */
const fittingComment = (question: LiveQuestion, name: string, value: unknown): unknown => {
  const { definition } = question;
  const hasField =
    (definition.commentArea || choosesOther(definition, answerOf(question))) &&
    name === commentKey(definition.valueName);
  return hasField && isScalar(value) ? value : undefined;
};

/** Names without a question that the questionnaire itself stores something under, and whether it can be that. */
const givenNames = ({ questionnaire }: SessionParts): ReadonlyMap<string, (value: unknown) => boolean> => {
  const names = new Map<string, (value: unknown) => boolean>();
  for (const { name, includeIntoResult } of questionnaire.calculatedValues)
    if (includeIntoResult) names.set(name, () => true);
  for (const trigger of questionnaire.triggers) {
    if (!('setToName' in trigger)) continue;
    const other = names.get(trigger.setToName);
    const isSet = (value: unknown): boolean =>
      trigger.type !== 'setvalue' || canonicalJson(value) === canonicalJson(trigger.setValue ?? null);
    names.set(trigger.setToName, (value) => isSet(value) || other?.(value) === true);
  }
  return names;
};

const staysAtCompletion = (question: LiveQuestion, parts: SessionParts): boolean =>
  clearModeOf(parts, question) === 'none' || isReachable(question);
