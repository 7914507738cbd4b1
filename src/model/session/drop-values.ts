import { isObject } from '../parsing/place.js';
import { isOffered, type Offered } from '../questions/offered.js';

/** An answer without what was offered before and is not any more; what never was a choice stays until completion. */
export const withoutValues = (answer: unknown, before: Offered, now: Offered): unknown => {
  const isGone = (value: unknown): boolean =>
    (isOffered(value, before.choices) && !isOffered(value, now.choices)) ||
    (isOffered(value, before.columns) && !isOffered(value, now.columns));
  const kept = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.some(isGone) ? value.filter((item) => !isGone(item)) : value;
    return isGone(value) ? undefined : value;
  };
  if (!isObject(answer) || before.rows.length === 0) return kept(answer);
  const gone = new Set(before.rows.map((row) => row.value));
  for (const row of now.rows) gone.delete(row.value);
  return Object.fromEntries(
    Object.entries(answer).flatMap(([row, cell]) => {
      const left = gone.has(row) ? undefined : kept(cell);
      return left === undefined || (Array.isArray(left) && left.length === 0) ? [] : [[row, left]];
    }),
  );
};
