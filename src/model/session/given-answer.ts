import { meaningOf } from '../questions/index.js';
import { answerOf, type LiveQuestion } from './live-element.js';
import type { SessionParts } from './session-parts.js';

/** A value in the form its question stores; one that takes its choices from elsewhere takes nothing but those. */
export const normalised = ({ snapshots }: SessionParts, question: LiveQuestion, value: unknown): unknown => {
  const { definition } = question;
  const meaning = meaningOf(definition);
  const offered = snapshots.offered(question);
  const normal = meaning.normalise(definition, value, answerOf(question), offered);
  return snapshots.isCarrying(question) ? meaning.keepOffered(definition, normal, offered) : normal;
};

/** Leaves out of the answer what is not among the choices. */
export const keepChoices = (parts: SessionParts, question: LiveQuestion): void => {
  const { definition } = question;
  if (!('choices' in definition) || (definition.choicesByUrl && question.fetched === undefined)) return;
  const offered = parts.snapshots.offered(question);
  parts.store(question, meaningOf(definition).keepOffered(definition, answerOf(question), offered));
};
