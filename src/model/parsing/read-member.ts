import { parseExpression, type Expression } from '../expression/expression.js';
import type { LocalizedText } from '../localized-text.js';
import { isObject, memberOf, report, type Place } from './place.js';

/** A localizable text; numbers are read as their text, anything else is reported. */
export const readText = (place: Place, ...names: readonly string[]): LocalizedText | undefined => {
  const value = memberOf(place, ...names);
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (isObject(value) && Object.values(value).every((words) => typeof words === 'string'))
    return value as LocalizedText;
  report(place, 'warning', 'notText', names[0]);
  return undefined;
};

/** A boolean, `fallback` when absent or something else (reported). */
export const readFlag = (place: Place, fallback: boolean, ...names: readonly string[]): boolean => {
  const value = memberOf(place, ...names);
  if (value === undefined) return fallback;
  if (typeof value === 'boolean') return value;
  report(place, 'warning', 'notABoolean', names[0]);
  return fallback;
};

/** A finite number, `fallback` when absent or something else (reported). */
export const readNumber = (place: Place, fallback: number, ...names: readonly string[]): number => {
  const value = memberOf(place, ...names);
  if (value === undefined) return fallback;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  report(place, 'warning', 'notANumber', names[0]);
  return fallback;
};

/** One of the listed words, `fallback` when absent or unknown (reported). */
export const readWord = <T extends string>(
  place: Place,
  allowed: readonly T[],
  fallback: T,
  ...names: readonly string[]
): T => {
  const value = memberOf(place, ...names);
  if (value === undefined) return fallback;
  const known = allowed.find((word) => word === value);
  if (known !== undefined) return known;
  report(place, 'warning', 'unknownWord', names[0], { allowed: allowed.join(', ') });
  return fallback;
};

/** A parsed expression; one that cannot be parsed is an error, because showing or hiding would be a guess. */
export const readExpression = (place: Place, name: string): Expression | undefined => {
  const value = memberOf(place, name);
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') {
    report(place, 'error', 'notAnExpression', name);
    return undefined;
  }
  const parsed = parseExpression(value);
  if ('expression' in parsed) return parsed.expression;
  const { code, position, found } = parsed.problem;
  report(place, 'error', `expression.${code}`, name, { position, ...(found === undefined ? {} : { found }) });
  return undefined;
};

/** Adds a member only when it has a value, as exact optional properties demand. */
export const given = <K extends string, V>(name: K, value: V | undefined): { readonly [N in K]?: V } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [N in K]?: V };
