import { parseDate } from '../expression/date-text.js';
import { numberOf, textOf } from '../expression/primitive.js';
import type { TextQuestion } from '../questionnaire.js';
import type { Violation } from '../violation.js';
import { emailForm } from './email-form.js';

/** Input types whose answer is a number. */
export const isNumeric = (inputType: string): boolean => inputType === 'number' || inputType === 'range';

const isBounded = (inputType: string): boolean =>
  isNumeric(inputType) || ['date', 'datetime-local', 'month', 'time', 'week'].includes(inputType);

/** A typed number as a number, also with a decimal comma; text that is none is kept, so that it can be shown as wrong. */
export const numberFrom = (value: unknown): unknown => {
  if (typeof value === 'object' || value === true) return undefined;
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  if (typeof value !== 'string' || value.trim() === '') return value === '' ? undefined : value;
  const number = Number(value.trim().replace(',', '.'));
  return Number.isFinite(number) ? number : value;
};

/** A list given to a text question, as one text. */
export const joined = (value: unknown, separator: string): unknown =>
  Array.isArray(value) ? value.map((item: unknown) => textOf(item ?? '')).join(separator) : value;

/** Counted in UTF-16 units after composition (NFC), as the counter below the field does; `max` ≤ 0 = no limit. */
export const tooLong = (value: unknown, max: number): readonly Violation[] =>
  max > 0 && typeof value === 'string' && value.normalize('NFC').length > max ? [{ code: 'tooLong', max }] : [];

/** A bound as the author or an expression gives it: a number, a text, a date as its ISO day. */
export const bound = (value: unknown): number | string | undefined => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : isoDay(value);
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : undefined;
};

const isoDay = (date: Date): string => {
  const digits = (number: number, length: number): string => String(number).padStart(length, '0');
  return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;
};

/** Smallest and largest value, step, and the form of an e-mail address. */
export const boundViolations = (
  { inputType, step }: TextQuestion,
  value: unknown,
  { min, max }: { readonly min: number | string | undefined; readonly max: number | string | undefined },
): readonly Violation[] => {
  if (inputType === 'email') return value && !emailForm.test(textOf(value)) ? [{ code: 'email' }] : [];
  if (!isBounded(inputType) || value === undefined) return [];
  const found: Violation[] = [];
  if (min !== undefined && comparable(value, inputType) < comparable(min, inputType))
    found.push({ code: 'belowMin', min });
  if (max !== undefined && comparable(value, inputType) > comparable(max, inputType))
    found.push({ code: 'aboveMax', max });
  if (inputType === 'number' && step !== undefined && typeof value === 'number' && !isOnStep(value, step))
    found.push({ code: 'offStep', step });
  return found;
};

/** Days and moments are compared as dates; what is no date compares with nothing. Everything else as it is written. */
const comparable = (value: unknown, inputType: string): number | string => {
  if (inputType === 'date' || inputType === 'datetime-local')
    return typeof value === 'string' ? parseDate(value).getTime() : Number.NaN;
  if (isNumeric(inputType)) return numberOf(value);
  return textOf(value);
};

/** Steps are counted from 0, as SurveyJS does; decimals are compared without binary noise. */
const isOnStep = (value: number, step: number): boolean => {
  if (step <= 0) return true;
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
};
