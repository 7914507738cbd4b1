import type { Budget } from './budget.js';

const maximumDepth = 64;

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === 'undefined';
}

/**
 * The format's equality: texts trimmed and without case, a text equals the number it converts to, lists without order,
 * objects member by member, nothing equals `''`. Cost: a comparison for each member, from the budget.
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

/** Both sorted as texts and then compared place by place, as SurveyJS does: `[true, 2]` sorts unlike `[1, 2]`. */
function equalLists(left: readonly unknown[], right: readonly unknown[], budget: Budget, depth: number): boolean {
  if (left.length !== right.length) return false;
  // Members of members are read for the order.
  budget.read(left);
  budget.read(right);
  const others = sortedAsTexts(right);
  return sortedAsTexts(left).every((item, at) => looselyEqual(item, others[at], budget, depth + 1));
}

/** The order of `Array.sort()`, which would ask an answer's own `toString`. */
function sortedAsTexts(list: readonly unknown[]): readonly unknown[] {
  return list
    .map((item) => ({ item, text: item === undefined ? undefined : textOf(item, 0) }))
    .sort(({ text: one }, { text: other }) => {
      if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
      if (one === other) return 0;
      return one < other ? -1 : 1;
    })
    .map(({ item }) => item);
}

function textOf(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null || value instanceof Date) return String(value);
  if (!Array.isArray(value)) return '[object Object]';
  if (depth > maximumDepth) return '';
  return value.map((item: unknown) => (item === undefined || item === null ? '' : textOf(item, depth + 1))).join(',');
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
