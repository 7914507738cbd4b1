import { flatten } from './math-functions.js';

/** `round(number, digits?)`: half away from zero, free of binary noise (1.005 becomes 1.01); NaN for no number. */
export function round(args: readonly unknown[]): number {
  const [value, digits = 0] = flatten(args);
  if (typeof value !== 'number' || typeof digits !== 'number') return Number.NaN;
  const factor = 10 ** digits;
  const rounded = Math.round(Math.abs(value) * (1 + Number.EPSILON) * factor) / factor;
  return value < 0 ? -rounded : rounded;
}

/** `trunc(number, digits?)`: cuts decimals without rounding; NaN for no number. */
export function trunc(args: readonly unknown[]): number {
  const [value, digits = 0] = flatten(args);
  if (typeof value !== 'number' || typeof digits !== 'number') return Number.NaN;
  const text = String(value);
  const point = text.indexOf('.');
  if (point < 0 || text.includes('e') || !Number.isInteger(digits) || digits <= 0) return Math.trunc(value);
  return Number(text.slice(0, point + 1 + digits));
}
