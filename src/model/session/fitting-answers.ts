import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { isScalar } from '../questions/offered.js';
import type { Answers } from '../session-state.js';
import { isUnwritable } from './answer-record.js';
import { fittingValue } from './fitting-value.js';
import { commentedName, type LiveQuestion } from './live-element.js';
import type { SessionParts } from './session-parts.js';

/**
 * Of answers that were given elsewhere (to another version, by the host): those of questions that exist, in the form
 * their question has, without values that it does not offer. Hidden questions keep theirs.
 */
export const fittingAnswers = (parts: SessionParts, given: Answers): Answers => {
  const fitting = Object.entries(given).flatMap(([name, value]) => {
    const fits = isUnwritable(value) ? undefined : fittingUnder(parts, name, value);
    return isEmptyAnswer(fits) ? [] : [[name, fits] as const];
  });
  return Object.freeze(Object.fromEntries(fitting));
};

const fittingUnder = (parts: SessionParts, name: string, value: unknown): unknown => {
  const exact = parts.tree.storedUnder(name).filter(({ definition }) => definition.valueName === name);
  for (const question of exact) {
    const fits = fittingValue(parts, question, value, false);
    if (!isEmptyAnswer(fits)) return fits;
  }
  const commented = exact.length > 0 ? undefined : commentedName(name);
  if (commented === undefined) return undefined;
  const beside = parts.tree.storedUnder(commented);
  return beside.some(takesComment) && isScalar(value) ? value : undefined;
};

const takesComment = ({ definition }: LiveQuestion): boolean =>
  definition.commentArea || ('other' in definition && Boolean(definition.other));
