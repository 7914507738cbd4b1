import type { Budget } from './budget.js';

const maximumDepth = 64;

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === 'undefined';
}

/**
 * The format's equality: texts trimmed and without case, a text equals the number it converts to, lists without order,
 * objects member by member, nothing equals `''`. Cost: product of the lengths for lists, from the
 * budget.
 */
export function looselyEqual(left: unknown, right: unknown, budget: Budget, depth = 0): boolean {
  budget.compare(left, right);
  if (left === right) return true;
  if (isNothing(left) && isNothing(right)) return true;
  if (typeof left === 'string' && typeof right === 'string') return folded(left) === folded(right);
  if (isUndefined(left) || isUndefined(right)) return isEmptyList(left) || isEmptyList(right);
  if (isNothing(left) || isNothing(right)) return false;
  if (typeof left === 'object' && typeof right === 'object')
    return equalObjects(left as object, right as object, budget, depth);
  if (typeof left === 'object' || typeof right === 'object') return false;
  if (typeof left === 'boolean' && typeof right === 'string') return right.toLowerCase() === String(left);
  if (typeof left === 'string' && typeof right === 'boolean') return left.toLowerCase() === String(right);
  if (typeof left === 'number' && typeof right === 'string') return isNumberText(right, left);
  if (typeof left === 'string' && typeof right === 'number') return isNumberText(left, right);
  return Number(left) === Number(right);
}

const binaryOrOctal = /^\s*0[bo]/i;

/** Binary and octal texts also equal 0, because SurveyJS reads them twice: `0b1` is 1 and 0. */
function isNumberText(text: string, number: number): boolean {
  const value = Number(text);
  return value === number || (number === 0 && Number.isFinite(value) && binaryOrOctal.test(text));
}

function isUndefined(value: unknown): boolean {
  return value === undefined || value === 'undefined';
}

/** An empty list equals `undefined` (the result of `min()`), though not `null` (an unanswered question). */
function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}

function equalObjects(left: object, right: object, budget: Budget, depth: number): boolean {
  if (depth > maximumDepth) return false;
  if (left instanceof Date || right instanceof Date) {
    return left instanceof Date && right instanceof Date && left.getTime() === right.getTime();
  }
  if (Array.isArray(left) && Array.isArray(right)) return equalLists(left, right, budget, depth);
  return equalMembers(left as Record<string, unknown>, right as Record<string, unknown>, budget, depth);
}

function equalLists(left: readonly unknown[], right: readonly unknown[], budget: Budget, depth: number): boolean {
  if (left.length !== right.length) return false;
  const rest = [...right];
  return left.every((item) => {
    const index = rest.findIndex((other) => looselyEqual(item, other, budget, depth + 1));
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
}

function equalMembers(
  left: Readonly<Record<string, unknown>>,
  right: Readonly<Record<string, unknown>>,
  budget: Budget,
  depth: number,
): boolean {
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && looselyEqual(left[key], right[key], budget, depth + 1))
  );
}
