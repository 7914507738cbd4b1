import type { Budget } from './budget.js';
import { parseDate } from './date-text.js';
import { looselyEqual } from './loosely-equal.js';
import { isLess } from './primitive.js';

/**
 * A date beside a text: milliseconds of the date never count; on the left, the date takes the precision of the text (day
 * or minute); a date at midnight is compared by day.
 */
function alignDates(left: unknown, right: unknown): readonly [unknown, unknown] {
  if (left instanceof Date && typeof right === 'string') {
    const date = truncated(left, right.length);
    return [date, alignedText(right, date)];
  }
  if (typeof left === 'string' && right instanceof Date) {
    const date = truncated(right, Infinity);
    return [alignedText(left, date), date];
  }
  return [left, right];
}

function truncated(date: Date, textLength: number): Date {
  const copy = new Date(date.getTime());
  if (textLength < 11) copy.setHours(0, 0, 0, 0);
  else if (textLength < 17) copy.setSeconds(0, 0);
  else copy.setMilliseconds(0);
  return copy;
}

function alignedText(text: string, beside: Date): Date {
  const date = parseDate(text);
  if (beside.getHours() === 0 && beside.getMinutes() === 0 && beside.getSeconds() === 0) date.setHours(0, 0, 0);
  return date;
}

/** `=`: dates by time, everything else loosely. */
export function equals(left: unknown, right: unknown, budget: Budget): boolean {
  const [a, b] = alignDates(left, right);
  if (a instanceof Date || b instanceof Date)
    return a instanceof Date && b instanceof Date && a.getTime() === b.getTime();
  return looselyEqual(a, b, budget);
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
