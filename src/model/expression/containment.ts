import { isEmptyAnswer } from './is-empty-answer.js';
import { looselyEqual } from './loosely-equal.js';
import { textOf } from './primitive.js';

/** `contains`: a list has every given element; anything else is searched as text, without case, also for a list's text. */
export function contains(left: unknown, right: unknown): boolean {
  if (Array.isArray(left)) {
    if (left.length === 0) return false;
    return Array.isArray(right) ? right.every((item) => hasElement(left, item)) : hasElement(left, right);
  }
  return !isMissing(left) && Boolean(right) && hasText(left, right);
}

/** `notcontains`: not quite the opposite; asking for nothing is false in both. */
export function notContains(left: unknown, right: unknown): boolean {
  if (Array.isArray(left)) return !contains(left, right);
  if (isMissing(left)) return !isEmptyAnswer(right);
  if (!left) return !isMissing(right) && !(Array.isArray(right) && right.length === 0);
  return Boolean(right) && !hasText(left, right);
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || Number.isNaN(value);
}

function hasElement(list: readonly unknown[], wanted: unknown): boolean {
  return list.some((item) => looselyEqual(item, wanted));
}

function hasText(where: unknown, wanted: unknown): boolean {
  return textOf(where).toLowerCase().includes(textOf(wanted).toLowerCase());
}

/** `anyof`: true when nothing is asked for, also beside an answer; a single answer must be among the asked-for. */
export function anyOf(left: unknown, right: unknown): boolean {
  if (isEmptyAnswer(right)) return true;
  if (isEmptyAnswer(left)) return false;
  if (!Array.isArray(left)) return contains(right, left);
  return Array.isArray(right) ? right.some((item) => contains(left, item)) : contains(left, right);
}

/** `allof`: every asked-for element is there; true for an empty list. */
export function allOf(left: unknown, right: unknown): boolean {
  if (Array.isArray(right)) return right.every((item) => Boolean(left) && contains(left, item));
  return Boolean(left) && contains(left, right);
}
