import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { meaningOf } from '../questions/index.js';
import type { LiveQuestion } from './live-element.js';
import type { SessionParts } from './session-parts.js';

/** An answer of the right form, without values that are not offered unless `keepsAll`; `undefined` when nothing fits. */
export const fittingValue = (
  parts: SessionParts,
  question: LiveQuestion,
  value: unknown,
  keepsAll: boolean,
): unknown => {
  const { definition } = question;
  const meaning = meaningOf(definition);
  const offered = parts.offers.of(question);
  const kept = keepsAll ? value : meaning.keepOffered(definition, value, offered);
  return isEmptyAnswer(kept) || meaning.fits(definition, kept, offered) ? kept : undefined;
};
