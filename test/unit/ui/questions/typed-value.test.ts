import { expect } from '@open-wc/testing';
import { formatTyped, parseNumber } from '../../../../src/ui/questions/typed-value.js';

describe('numbers are typed as people write them', () => {
  for (const [typed, stored] of [
    ['12', 12],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['1 000', 1000],
    ['-3', -3],
    ['7,', 7],
    ['', undefined],
    ['  ', undefined],
    ['жеті', 'жеті'],
    ['1e5', '1e5'],
  ] as const) {
    it(`${JSON.stringify(typed)} is stored as ${JSON.stringify(stored)}`, () => {
      expect(parseNumber(typed)).to.equal(stored);
    });
  }

  it('shows a stored number with a decimal comma', () => {
    expect(formatTyped(1.5)).to.equal('1,5');
    expect(formatTyped('жеті')).to.equal('жеті');
    expect(formatTyped(undefined)).to.equal('');
  });
});
