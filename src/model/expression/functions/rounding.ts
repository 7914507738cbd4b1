import { flatten } from './math-functions.js';

interface Rounding {
  readonly value: number;
  readonly digits: number;
}

/** Number and digits from the arguments; `undefined` when either is no finite number. Missing digits are 0. */
function roundingOf(args: readonly unknown[]): Rounding | undefined {
  const [value, given] = flatten(args);
  const digits = given || 0;
  if (typeof value !== 'number' || typeof digits !== 'number') return undefined;
  return Number.isFinite(value) && Number.isFinite(digits) ? { value, digits } : undefined;
}

/** `round(number, digits?)`: half away from zero, free of binary noise (1.005 becomes 1.01); NaN for no number. */
export function round(args: readonly unknown[]): number {
  const rounding = roundingOf(args);
  if (rounding === undefined) return Number.NaN;
  const { value, digits } = rounding;
  const factor = 10 ** digits;
  const magnitude = Math.round(Math.abs(value) * factor * (1 + Number.EPSILON)) / factor;
  return value < 0 ? -magnitude : magnitude;
}

/** `trunc(number, digits?)`: cuts decimals without rounding; NaN for no number. */
export function trunc(args: readonly unknown[]): number {
  const rounding = roundingOf(args);
  if (rounding === undefined) return Number.NaN;
  const { value, digits } = rounding;
  const text = String(value);
  const point = text.indexOf('.');
  if (point < 0 || text.includes('e') || !Number.isInteger(digits) || digits <= 0) return Math.trunc(value);
  return Number(text.slice(0, point + 1 + digits));
}
