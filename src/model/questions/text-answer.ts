import type { Violation } from '../violation.js';

/** Input types whose answer is a number. */
export const isNumeric = (inputType: string): boolean => inputType === 'number' || inputType === 'range';

/** A typed number as a number, also with a decimal comma; text that is none is kept, so that it can be shown as wrong. */
export const numberFrom = (value: unknown): unknown => {
  if (typeof value !== 'string' || value.trim() === '') return value === '' ? undefined : value;
  const number = Number(value.trim().replace(',', '.'));
  return Number.isFinite(number) ? number : value;
};

/** Counted in UTF-16 units after composition (NFC), as the counter below the field does; `max` ≤ 0 = no limit. */
export const tooLong = (value: unknown, max: number): readonly Violation[] =>
  max > 0 && typeof value === 'string' && value.normalize('NFC').length > max ? [{ code: 'tooLong', max }] : [];
