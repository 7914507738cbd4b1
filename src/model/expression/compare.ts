import { parseDate } from './date-text.js';
import { looselyEqual } from './loosely-equal.js';
import { isLess } from './primitive.js';

/** A date beside a text is compared at the precision of the text: day, minute or second. */
function alignDates(left: unknown, right: unknown): readonly [unknown, unknown] {
  if (left instanceof Date && typeof right === 'string') return [truncate(left, right.length), parseDate(right)];
  if (typeof left === 'string' && right instanceof Date) return [parseDate(left), right];
  return [left, right];
}

function truncate(date: Date, length: number): Date {
  const copy = new Date(date.getTime());
  if (length < 11) copy.setHours(0, 0, 0, 0);
  else if (length < 17) copy.setSeconds(0, 0);
  else if (length < 20) copy.setMilliseconds(0);
  return copy;
}

/** `=`: dates by time, everything else loosely. */
export function equals(left: unknown, right: unknown): boolean {
  const [a, b] = alignDates(left, right);
  if (a instanceof Date || b instanceof Date)
    return a instanceof Date && b instanceof Date && a.getTime() === b.getTime();
  return looselyEqual(a, b);
}

/** `<`: false beside an unanswered question, otherwise as JavaScript compares. */
export function less(left: unknown, right: unknown): boolean {
  if (left === undefined || left === null || right === undefined || right === null) return false;
  const [a, b] = alignDates(left, right);
  return isLess(a, b);
}

/** `>`: the left side still sets the precision of a date beside a text. */
export function greater(left: unknown, right: unknown): boolean {
  if (left === undefined || left === null || right === undefined || right === null) return false;
  const [a, b] = alignDates(left, right);
  return isLess(b, a);
}
