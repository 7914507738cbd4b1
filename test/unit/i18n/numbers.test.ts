import { expect } from '@open-wc/testing';
import { formatNumber } from '../../../src/i18n/numbers.js';

const space = '\u00a0';

describe('a number', () => {
  const written: readonly (readonly [number, string])[] = [
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [1000, '1000'],
    [10_000, `10${space}000`],
    [1_234_567.89, `1${space}234${space}567,89`],
    [-5, '\u22125'],
    [-0.0000001, '0'],
    [0.5, '0,5'],
    [0.1 + 0.2, '0,3'],
    [0.000001, '0,000001'],
    [1e20, `100${`${space}000`.repeat(6)}`],
  ];
  for (const [value, text] of written) {
    it(`${value} is written ${text}`, () => expect(formatNumber(value)).to.equal(text));
  }
  for (const value of [1e21, Infinity, Number.NaN]) {
    it(`${value} does not break anything`, () => expect(formatNumber(value)).to.equal(String(value)));
  }
});
