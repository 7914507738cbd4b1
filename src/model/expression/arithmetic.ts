import { isEmptyAnswer } from './is-empty-answer.js';
import { numberOf, plus, textOf } from './primitive.js';
import { isNumeric } from './read-value.js';

/** What an empty operand counts as beside the other: 0, `''` or `[]`; an empty text beside a list stays a text. */
function filled(value: unknown, other: unknown): unknown {
  if (!isEmptyAnswer(value)) return value;
  if (typeof other === 'number') return 0;
  if (typeof value === 'string' || typeof other === 'string') return '';
  return Array.isArray(other) ? [] : 0;
}

/** Both operands of an arithmetic or logical operator with empty ones filled in, left first. */
export function filledPair(left: unknown, right: unknown): readonly [unknown, unknown] {
  const a = filled(left, right);
  return [a, filled(right, a)];
}

function decimals(value: unknown): number {
  const text = textOf(value);
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** Removes the binary noise of decimal sums and differences: 0.1 + 0.2 is 0.3. */
export function withoutNoise(result: number, left: unknown, right: unknown): number {
  return rounded(result, Math.max(decimals(left), decimals(right)));
}

function rounded(value: number, digits: number): number {
  return digits === 0 || digits > 100 ? value : Number(value.toFixed(digits));
}

/** `+`: adds numbers, joins texts, appends lists, and adds a number to the numbers of a list. */
export function add(left: unknown, right: unknown): unknown {
  const [a, b] = filledPair(left, right);
  // A list of one number counts as the number, and is then joined as text: `[1] + 1` is "11".
  if (isNumeric(a) && isNumeric(b)) return addPlain(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return [...(a as unknown[]), ...(b as unknown[])];
  if (Array.isArray(a) && typeof b === 'string') return listText(a) + b;
  if (typeof a === 'string' && Array.isArray(b)) return a + listText(b);
  if (Array.isArray(a) && typeof b === 'number') return listTotal(a, b);
  if (typeof a === 'number' && Array.isArray(b)) return listTotal(b, a);
  return addPlain(a, b);
}

function addPlain(left: unknown, right: unknown): string | number {
  return typeof left === 'number' && typeof right === 'number' ? addNumbers(left, right) : plus(left, right);
}

/** `+` without lists, as `sum()` adds: also booleans without noise. */
export function addNumbers(left: unknown, right: unknown): string | number {
  const result = plus(left, right);
  return typeof result === 'number' ? withoutNoise(result, left, right) : result;
}

function listText(list: readonly unknown[]): string {
  return list.map((item) => (item === undefined || item === null ? '' : textOf(item))).join(', ');
}

/** The list first, then the number: binary noise depends on the order. */
function listTotal(list: readonly unknown[], number: number): number {
  const total = list.reduce<number>((sum, item) => (typeof item === 'number' ? Number(addNumbers(sum, item)) : sum), 0);
  return Number(addNumbers(total, number));
}

/** `-`. */
export function subtract(left: unknown, right: unknown): number {
  const [a, b] = filledPair(left, right);
  return withoutNoise(numberOf(a) - numberOf(b), a, b);
}

/** `*`, without binary noise. */
export function multiply(left: unknown, right: unknown): number {
  const [a, b] = filledPair(left, right);
  const digits = decimals(a) + decimals(b);
  return rounded(numberOf(a) * numberOf(b), digits);
}

/** `/`: nothing when the divisor is 0 or empty. */
export function divide(left: unknown, right: unknown): number | null {
  const [a, b] = filledPair(left, right);
  return b ? numberOf(a) / numberOf(b) : null;
}

/** `%`: nothing when the divisor is 0 or empty. */
export function remainder(left: unknown, right: unknown): number | null {
  const [a, b] = filledPair(left, right);
  return b ? numberOf(a) % numberOf(b) : null;
}

/** `^`. */
export function power(left: unknown, right: unknown): number {
  const [a, b] = filledPair(left, right);
  return numberOf(a) ** numberOf(b);
}
