import type { ClearMode } from '../questionnaire.js';
import { isReachable, isShown, type LiveQuestion } from './live-element.js';
import type { SessionParts } from './session-parts.js';

/** When the answer of a hidden question goes: its own wish, or the questionnaire's. */
export const clearModeOf = ({ questionnaire }: SessionParts, { definition }: LiveQuestion): ClearMode =>
  definition.clearIfInvisible === 'default' ? questionnaire.clearInvisibleValues : definition.clearIfInvisible;

/** Its answer goes as soon as it is hidden itself (`onHidden`), or also with what is around it (`onHiddenContainer`). */
export const isClearedNow = (parts: SessionParts, question: LiveQuestion): boolean => {
  // Nobody gave a computed value: it goes on being computed and leaves at completion.
  if (question.definition.type === 'expression') return false;
  const mode = clearModeOf(parts, question);
  if (mode === 'onHidden') return !isShown(question);
  return mode === 'onHiddenContainer' && !isReachable(question);
};
