import { addNumbers } from '../arithmetic.js';
import { isLess, numberOf } from '../primitive.js';
import { numericText } from '../read-value.js';

const maximumDepth = 64;

/** Numbers hidden in texts become numbers, nested lists are opened, missing values are left out. */
export function flatten(values: readonly unknown[], depth = 0): readonly unknown[] {
  if (depth > maximumDepth) return [];
  return values.flatMap((value): readonly unknown[] => {
    if (Array.isArray(value)) return flatten(value, depth + 1);
    if (value === undefined || value === null) return [];
    return [typeof value === 'string' ? (numericText(value) ?? value) : value];
  });
}

/** Adds all values; a text that is no number is joined, as `+` would. */
export function sum(args: readonly unknown[]): string | number {
  return flatten(args).reduce<string | number>((total, value) => addNumbers(total, value), 0);
}

/** Sum divided by count; 0 without values. */
export function avg(args: readonly unknown[]): number {
  const { length } = flatten(args);
  return length === 0 ? 0 : numberOf(sum(args)) / length;
}

/** The number of values given. */
export function count(args: readonly unknown[]): number {
  return flatten(args).length;
}

/** The smallest value; `undefined` without values. */
export function min(args: readonly unknown[]): unknown {
  return flatten(args).reduce((best, value) => (best === undefined || isLess(value, best) ? value : best), undefined);
}

/** The largest value; `undefined` without values. */
export function max(args: readonly unknown[]): unknown {
  return flatten(args).reduce((best, value) => (best === undefined || isLess(best, value) ? value : best), undefined);
}
