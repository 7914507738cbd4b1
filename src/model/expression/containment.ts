import { isEmptyAnswer } from './is-empty-answer.js';
import { looselyEqual } from './loosely-equal.js';
import { textOf } from './primitive.js';

/** `contains`: a list has every given element; anything else is searched as text, without case. */
export function contains(left: unknown, right: unknown): boolean {
  if (isEmptyAnswer(left)) return false;
  return Array.isArray(right) ? right.every((item) => containsOne(left, item)) : containsOne(left, right);
}

function containsOne(left: unknown, right: unknown): boolean {
  if (Array.isArray(left)) return left.some((item) => looselyEqual(item, right));
  return Boolean(right) && textOf(left).toLowerCase().includes(textOf(right).toLowerCase());
}

/** `anyof`: true when nothing is asked for, also beside an answer. */
export function anyOf(left: unknown, right: unknown): boolean {
  if (isEmptyAnswer(right)) return true;
  if (isEmptyAnswer(left)) return false;
  if (!Array.isArray(left)) return contains(right, left);
  return Array.isArray(right) ? left.some((item) => contains(right, item)) : containsOne(left, right);
}

/** `allof`: every asked-for element is there; true for an empty list. */
export function allOf(left: unknown, right: unknown): boolean {
  if (isEmptyAnswer(left)) return Array.isArray(right) && right.length === 0;
  return contains(left, right);
}
