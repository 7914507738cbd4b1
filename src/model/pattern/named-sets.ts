import { complement, type UnitRange } from './unit-set.js';

const digits: readonly UnitRange[] = [[0x30, 0x3a]];
/** ASCII letters, digits and `_`: what `\w` holds and `\b` stands beside. */
export const words: readonly UnitRange[] = [
  [0x30, 0x3a],
  [0x41, 0x5b],
  [0x5f, 0x60],
  [0x61, 0x7b],
];
const spaces: readonly UnitRange[] = [
  [0x09, 0x0e],
  [0x20, 0x21],
  [0xa0, 0xa1],
  [0x1680, 0x1681],
  [0x2000, 0x200b],
  [0x2028, 0x202a],
  [0x202f, 0x2030],
  [0x205f, 0x2060],
  [0x3000, 0x3001],
  [0xfeff, 0xff00],
];

/** What `.` does not match. */
export const lineBreaks: readonly UnitRange[] = [
  [0x0a, 0x0b],
  [0x0d, 0x0e],
  [0x2028, 0x202a],
];

/** Classes written as one escaped letter. As in JavaScript, `\w` knows ASCII letters only, no Kazakh or Russian ones. */
export const namedSets: Readonly<Record<string, readonly UnitRange[]>> = {
  d: digits,
  D: complement(digits),
  w: words,
  W: complement(words),
  s: spaces,
  S: complement(spaces),
};
