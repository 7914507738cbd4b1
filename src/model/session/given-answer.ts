import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { meaningOf } from '../questions/index.js';
import { frozenCopy, isUnwritable } from './answer-record.js';
import { answerOf, type LiveQuestion } from './live-element.js';
import { withTyped } from './other-answer.js';
import type { SessionParts } from './session-parts.js';

/** A value in the form its question stores. */
export const normalised = ({ offers }: SessionParts, question: LiveQuestion, value: unknown): unknown => {
  const { definition } = question;
  return meaningOf(definition).normalise(definition, value, answerOf(question), offers.of(question));
};

/** What a person answers; a question that takes its choices from elsewhere takes nothing but those. */
export const answered = (parts: SessionParts, question: LiveQuestion, value: unknown): unknown => {
  const { definition } = question;
  const given = isUnwritable(value) ? undefined : frozenCopy(value);
  const normal = normalised(parts, question, withTyped(question, parts.offers.of(question), given));
  if (!parts.offers.isCarrying(question)) return normal;
  return meaningOf(definition).keepOffered(definition, normal, parts.offers.of(question));
};

/** Leaves out of the answer what is not among the choices: a value that never was one does not pass Next. */
export const keepChoices = (parts: SessionParts, question: LiveQuestion): void => {
  const { definition } = question;
  if (!('choices' in definition)) return;
  const offered = parts.offers.of(question);
  const kept = meaningOf(definition).keepOffered(definition, answerOf(question), offered);
  if (parts.store(question, kept) && isEmptyAnswer(kept)) question.followsDefault = true;
};
