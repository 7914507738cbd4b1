import { parseExpression, type Expression } from '../expression/expression.js';
import type { LocalizedText } from '../localized-text.js';
import { forbiddenNames } from './bounds.js';
import { isObject, memberOf, report, type Place } from './place.js';

/** A localizable text; numbers and booleans are read as their text, anything else is reported. */
export const readText = (place: Place, name: string): LocalizedText | undefined => {
  const value = memberOf(place, name);
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isObject(value) && Object.values(value).every((words) => typeof words === 'string'))
    return value as LocalizedText;
  report(place, 'warning', 'notText', name);
  return undefined;
};

/** A non-empty string that is no text for people: a name, a word of the format, a path. */
export const readString = (place: Place, name: string): string | undefined => {
  const value = memberOf(place, name);
  if (typeof value !== 'string' || value === '') return undefined;
  if (forbiddenNames.has(value)) report(place, 'error', 'forbiddenName', name);
  return value;
};

/** A boolean, also written as text; `fallback` when absent or something else (reported). */
export const readFlag = (place: Place, fallback: boolean, name: string): boolean => {
  const value = memberOf(place, name);
  if (value === undefined || value === null) return fallback;
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  report(place, 'warning', 'notABoolean', name);
  return fallback;
};

/** A finite number, `fallback` when absent or something else (reported). */
export const readNumber = (place: Place, fallback: number, name: string): number => {
  const value = memberOf(place, name);
  if (value === undefined || value === null) return fallback;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  report(place, 'warning', 'notANumber', name);
  return fallback;
};

/** One of the listed words, `fallback` when absent or unknown (reported). */
export const readWord = <T extends string>(place: Place, allowed: readonly T[], fallback: T, name: string): T => {
  const value = memberOf(place, name);
  if (value === undefined) return fallback;
  const known = allowed.find((word) => word === value);
  if (known !== undefined) return known;
  report(place, 'warning', 'unknownWord', name, { allowed: allowed.join(', ') });
  return fallback;
};

/** A bound that is computed: `=today()`. */
export const readComputed = (place: Place, name: string): Expression | undefined => {
  const value = memberOf(place, name);
  return isComputed(value) ? expressionIn(place, name, value.slice(1)) : undefined;
};

/** A bound that is none of those. */
export const readConstant = (place: Place, name: string): unknown => {
  const value = memberOf(place, name);
  return isComputed(value) ? undefined : value;
};

const isComputed = (value: unknown): value is string => typeof value === 'string' && value.startsWith('=');

/** A parsed expression; one that cannot be parsed is an error, because showing or hiding would be a guess. */
export const readExpression = (place: Place, name: string): Expression | undefined => {
  const value = memberOf(place, name);
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') {
    report(place, 'error', 'notAnExpression', name);
    return undefined;
  }
  return expressionIn(place, name, value);
};

const expressionIn = (place: Place, name: string, text: string): Expression | undefined => {
  const parsed = parseExpression(text);
  if ('expression' in parsed) return parsed.expression;
  const { code, position, found } = parsed.problem;
  report(place, 'error', `expression.${code}`, name, { position, ...(found === undefined ? {} : { found }) });
  return undefined;
};

/** The expressions of a place that it has, under their own names. */
export const readExpressions = <N extends string>(
  place: Place,
  names: readonly N[],
): { readonly [K in N]?: Expression } =>
  Object.assign({}, ...names.map((name) => given(name, readExpression(place, name)))) as {
    readonly [K in N]?: Expression;
  };

/** The texts of a place that it has: our name for each, and the format's. */
export const readTexts = <N extends string>(
  place: Place,
  names: { readonly [K in N]: string },
): { readonly [K in N]?: LocalizedText } =>
  Object.assign({}, ...Object.entries<string>(names).map(([own, theirs]) => given(own, readText(place, theirs)))) as {
    readonly [K in N]?: LocalizedText;
  };

/** Adds a member only when it has a value, as exact optional properties demand. */
export const given = <K extends string, V>(name: K, value: V | undefined): { readonly [N in K]?: V } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [N in K]?: V };
