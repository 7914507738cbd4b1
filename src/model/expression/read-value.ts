import { textOf } from './primitive.js';

const longDigits = /^\s*\d{16,}\s*$/;

/**
 * The number a text stands for in the format, or `undefined`. One comma may be the decimal sign, `0x` starts a
 * hexadecimal number, and more than 15 digits (identifiers, not quantities) stay text.
 */
export function numericText(text: string): number | undefined {
  if (text.trim() === '') return undefined;
  if (text.startsWith('0x')) {
    const hexadecimal = Number.parseInt(text, 16);
    return Number.isNaN(hexadecimal) ? undefined : hexadecimal;
  }
  if (longDigits.test(text)) return undefined;
  const pointed = text.replace(',', '.');
  return Number.isFinite(Number(pointed)) ? Number.parseFloat(pointed) : undefined;
}

/** True for finite numbers, texts that look like one, and lists whose text is one (SurveyJS takes `[5]` for 5). */
export function isNumeric(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return numericText(value) !== undefined;
  if (!Array.isArray(value)) return false;
  const text = textOf(value);
  return text.trim() !== '' && Number.isFinite(Number(text));
}

/**
 * A stored answer as an expression sees it: texts that look like a number or a boolean become one. A leading zero keeps
 * a text a text (case and phone numbers). `{#name}` skips this.
 */
export function readValue(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  const folded = value.length < 6 ? value.toLowerCase() : '';
  if (folded === 'true') return true;
  if (folded === 'false') return false;
  const second = value[1];
  const startsWithZero = value.startsWith('0') && second !== undefined && !'.,x'.includes(second);
  return startsWithZero ? value : (numericText(value) ?? value);
}
