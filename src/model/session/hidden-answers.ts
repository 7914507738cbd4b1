import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { clearModeOf, isClearedNow } from './cleared-now.js';
import { answerOf, commentKey, isReachable, questionsWithin, type LiveElement, type LivePage } from './live-element.js';
import type { SessionParts } from './session-parts.js';
import { applyDefault } from './value-rules.js';

/** Takes away the answers of what has just been hidden, unless another question that is shown stores under the same key. */
export const clearHidden = (parts: SessionParts, live: LiveElement | LivePage): void => {
  for (const question of questionsWithin(live)) {
    const { valueName } = question.definition;
    if (!isClearedNow(parts, question) || parts.tree.storedUnder(valueName).some(isReachable)) continue;
    parts.store(question, undefined);
    parts.storeUnder(commentKey(valueName), undefined);
  }
};

/**
 * A question whose answer goes when it is hidden begins with its default again; a response that was given is left as it
 * is.
 */
export const restoreShown = (parts: SessionParts, live: LiveElement | LivePage): void => {
  if (parts.restored && parts.isBeginning()) return;
  for (const question of questionsWithin(live)) {
    const mode = clearModeOf(parts, question);
    const clears = mode === 'onHiddenContainer' || mode === 'onHidden';
    if (clears && isReachable(question) && isEmptyAnswer(answerOf(question))) applyDefault(parts, question);
  }
};
