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
  const kept = isUnchecked(question) || keepsAll ? value : meaning.keepOffered(definition, value, offered);
  return isEmptyAnswer(kept) || meaning.fits(definition, kept, offered) ? kept : undefined;
};

/** Its choices come from a file that is not here: the answer is taken as it is. */
const isUnchecked = ({ definition, fetched }: LiveQuestion): boolean =>
  'choicesByUrl' in definition && definition.choicesByUrl !== undefined && fetched === undefined;
