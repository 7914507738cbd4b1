// Receipt numbers: made to be read aloud and typed from paper, and to say nothing about whose or which in order.
import { randomInt } from 'node:crypto';

// Crockford's base32: no I, L, O, U.
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;

/** Crockford's check value, 0–36; those from 32 on have punctuation for symbols. */
const checkValue = (text) => [...text].reduce((rest, symbol) => (rest * 32 + symbols.indexOf(symbol)) % 37, 0);

/** A new number such as `7KQ2-M9XV-3HTD-4`: 60 random bits and a check character; drawn again until that is a letter or digit. */
export const newReceiptId = () => {
  for (;;) {
    const text = Array.from({ length }, () => symbols[randomInt(32)]).join('');
    const check = symbols[checkValue(text)];
    if (check !== undefined) return [...text.match(/.{4}/g), check].join('-');
  }
};

/**
 * What a person typed, as it was issued: any case, with or without hyphens and spaces, I and L for 1, O for 0.
 * `undefined` when it cannot be a number of ours (every single wrong or swapped character is noticed).
 * @param {string} typed
 */
export const readReceiptId = (typed) => {
  const text = typed.toUpperCase().replace(/[-\s]/g, '').replace(/[IL]/g, '1').replaceAll('O', '0');
  if (text.length !== length + 1 || [...text].some((symbol) => !symbols.includes(symbol))) return undefined;
  const body = text.slice(0, length);
  return symbols[checkValue(body)] === text[length] ? [...body.match(/.{4}/g), text[length]].join('-') : undefined;
};
