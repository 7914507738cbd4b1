import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { canonicalJson } from '../canonical-json.js';
import { completedAnswers } from './completed-answers.js';
import { meaningOf } from '../questions/index.js';
import type { SessionParts } from './session-parts.js';

/**
 * Takes away every answer that a response is sent without; `true` when there was one. A value that is
 * computed stays, of a hidden question or not: it is not sent, but whoever judges the response computes it again.
 */
export const clearForCompletion = (parts: SessionParts): boolean => {
  const final = completedAnswers(parts);
  let changed = false;
  for (const [name, value] of Object.entries(parts.answers.all)) {
    const kept = Object.hasOwn(final, name) ? final[name] : undefined;
    if (!isEmptyAnswer(kept) && canonicalJson(kept) === canonicalJson(value)) continue;
    if (isComputed(parts, name)) continue;
    changed = parts.storeUnder(name, kept) || changed;
  }
  return changed;
};

const isComputed = ({ tree, questionnaire }: SessionParts, name: string): boolean => {
  const questions = tree.storedUnder(name);
  if (questions.length === 0)
    return questionnaire.calculatedValues.some((given) => given.includeIntoResult && given.name === name);
  return questions.every(({ definition }) => !meaningOf(definition).takesAnswer);
};
