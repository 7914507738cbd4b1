import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import type { ClearMode } from '../questionnaire.js';
import {
  answerOf,
  commentKey,
  isReachable,
  isShown,
  questionsWithin,
  type LiveElement,
  type LivePage,
  type LiveQuestion,
} from './live-element.js';
import type { SessionParts } from './session-parts.js';
import { applyDefault } from './value-rules.js';

/** When the answer of a hidden question goes: its own wish, or the questionnaire's. */
export const clearModeOf = ({ questionnaire }: SessionParts, { definition }: LiveQuestion): ClearMode =>
  definition.clearIfInvisible === 'default' ? questionnaire.clearInvisibleValues : definition.clearIfInvisible;

/** Its answer goes as soon as it is hidden itself (`onHidden`), or also with what is around it (`onHiddenContainer`). */
export const isClearedNow = (parts: SessionParts, question: LiveQuestion): boolean => {
  const mode = clearModeOf(parts, question);
  if (mode === 'onHidden') return !isShown(question);
  return mode === 'onHiddenContainer' && !isReachable(question);
};

/** Takes away the answers of what has just been hidden, unless another question that is shown stores under the same key. */
export const clearHidden = (parts: SessionParts, live: LiveElement | LivePage): void => {
  for (const question of questionsWithin(live)) {
    const { valueName } = question.definition;
    if (!isClearedNow(parts, question) || parts.tree.storedUnder(valueName).some(isReachable)) continue;
    parts.store(question, undefined);
    parts.storeUnder(commentKey(valueName), undefined);
  }
};

/** What was cleared when it was hidden begins with its default again. */
export const restoreShown = (parts: SessionParts, live: LiveElement | LivePage): void => {
  for (const question of questionsWithin(live)) {
    const mode = clearModeOf(parts, question);
    const clears = mode === 'onHiddenContainer' || (mode === 'onHidden' && question === live);
    if (clears && isReachable(question) && isEmptyAnswer(answerOf(question))) applyDefault(parts, question);
  }
};
