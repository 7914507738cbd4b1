import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { meaningOf } from '../questions/index.js';
import { answerOf, type LiveQuestion } from './live-element.js';
import type { SessionParts } from './session-parts.js';

/** A value in the form its question stores. */
export const normalised = ({ snapshots }: SessionParts, question: LiveQuestion, value: unknown): unknown => {
  const { definition } = question;
  return meaningOf(definition).normalise(definition, value, answerOf(question), snapshots.offered(question));
};

/** What a person answers; a question that takes its choices from elsewhere takes nothing but those. */
export const answered = (parts: SessionParts, question: LiveQuestion, value: unknown): unknown => {
  const { definition } = question;
  const normal = normalised(parts, question, value);
  if (!parts.snapshots.isCarrying(question)) return normal;
  return meaningOf(definition).keepOffered(definition, normal, parts.snapshots.offered(question));
};

/**
 * Leaves out of the answer what is not among the choices, and what has not the form of an answer at all; typed text
 * stays, so that it can be shown as wrong.
 */
export const keepFitting = (parts: SessionParts, question: LiveQuestion): void => {
  const { definition } = question;
  const meaning = meaningOf(definition);
  if (!meaning.takesAnswer || definition.type === 'text' || definition.type === 'comment') return;
  if ('choicesByUrl' in definition && definition.choicesByUrl && question.fetched === undefined) return;
  const offered = parts.snapshots.offered(question);
  const answer = answerOf(question);
  if (answer === undefined) return;
  const kept = meaning.keepOffered(definition, answer, offered);
  parts.store(question, isEmptyAnswer(kept) || meaning.fits(definition, kept, offered) ? kept : undefined);
  question.followsDefault ||= isEmptyAnswer(answerOf(question));
};
