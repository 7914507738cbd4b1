import type { Budget } from './budget.js';
import { isEmptyAnswer } from './is-empty-answer.js';
import { looselyEqual } from './loosely-equal.js';
import { textOf } from './primitive.js';

/** `contains`: a list has every given element; anything else is searched as text, without case, also for a list's text. */
export function contains(left: unknown, right: unknown, budget: Budget): boolean {
  if (Array.isArray(left)) {
    if (left.length === 0) return false;
    return Array.isArray(right)
      ? right.every((item) => hasElement(left, item, budget))
      : hasElement(left, right, budget);
  }
  return !isMissing(left) && Boolean(right) && hasText(left, right, budget);
}

/** `notcontains`: not quite the opposite; asking for nothing is false in both. */
export function notContains(left: unknown, right: unknown, budget: Budget): boolean {
  if (Array.isArray(left)) return !contains(left, right, budget);
  if (isMissing(left)) return !isEmptyAnswer(right);
  if (!left) return !isMissing(right) && !(Array.isArray(right) && right.length === 0);
  return Boolean(right) && !hasText(left, right, budget);
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || Number.isNaN(value);
}

function hasElement(list: readonly unknown[], wanted: unknown, budget: Budget): boolean {
  return list.some((item) => looselyEqual(item, wanted, budget));
}

function hasText(where: unknown, wanted: unknown, budget: Budget): boolean {
  budget.read(where);
  budget.read(wanted);
  return textOf(where).toLowerCase().includes(textOf(wanted).toLowerCase());
}

/** `anyof`: true when nothing is asked for, also beside an answer; a single answer must be among the asked-for. */
export function anyOf(left: unknown, right: unknown, budget: Budget): boolean {
  if (isEmptyAnswer(right)) return true;
  if (isEmptyAnswer(left)) return false;
  if (!Array.isArray(left)) return contains(right, left, budget);
  return Array.isArray(right) ? right.some((item) => contains(left, item, budget)) : contains(left, right, budget);
}

/** `allof`: every asked-for element is there; true for an empty list. */
export function allOf(left: unknown, right: unknown, budget: Budget): boolean {
  if (Array.isArray(right)) return right.every((item) => Boolean(left) && contains(left, item, budget));
  return Boolean(left) && contains(left, right, budget);
}
