import { textOf } from '../expression/primitive.js';

/** Half a character, which an address cannot carry. */
const loneSurrogate = /\p{Cs}/gu;

/** An answer as a part of an address: never its structure, whatever was typed. */
export const addressPart = (answer: unknown): string =>
  encodeURIComponent(textOf(answer).replace(loneSurrogate, '\u{fffd}'));
