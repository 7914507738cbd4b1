import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { canonicalJson } from '../canonical-json.js';
import { completedAnswers } from './completed-answers.js';
import type { SessionParts } from './session-parts.js';

/** Takes away every answer that a response is sent without; `true` when there was one. */
export const clearForCompletion = (parts: SessionParts): boolean => {
  const final = completedAnswers(parts);
  let changed = false;
  for (const [name, value] of Object.entries(parts.answers.all)) {
    const kept = Object.hasOwn(final, name) ? final[name] : undefined;
    if (!isEmptyAnswer(kept) && canonicalJson(kept) === canonicalJson(value)) continue;
    changed = parts.storeUnder(name, kept) || changed;
  }
  return changed;
};
