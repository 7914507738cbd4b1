import { isObject } from '../parsing/place.js';
import { isOffered, type Offered } from '../questions/offered.js';

/** A ranking of all choices is about these and no others. */
export const sameChoices = (before: Offered, now: Offered): boolean =>
  before.choices.length === now.choices.length && before.choices.every(({ value }) => isOffered(value, now.choices));

/** A matrix without cells whose column is not offered, where answers go as soon as they are hidden. */
export const withoutColumns = (answer: unknown, now: Offered): unknown => {
  if (!isObject(answer)) return answer;
  const isGone = (value: unknown): boolean => !isOffered(value, now.columns);
  return Object.fromEntries(
    Object.entries(answer).flatMap(([row, cell]) => {
      const left = Array.isArray(cell) ? cell.filter((value) => !isGone(value)) : isGone(cell) ? undefined : cell;
      return left === undefined || (Array.isArray(left) && left.length === 0) ? [] : [[row, left]];
    }),
  );
};
