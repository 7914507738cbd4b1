import { expect } from '@open-wc/testing';
import { keptBy, storedBy, wrongWith } from '../session-of.js';

const all = { type: 'ranking', choices: ['x', 'y', 'z'] };
const picked = { ...all, selectToRankEnabled: true };

describe('an order of importance over all choices', () => {
  for (const [given, stored] of [
    [
      ['z', 'y', 'x'],
      ['z', 'y', 'x'],
    ],
    [['z'], ['z', 'x', 'y']],
    ['y', ['y', 'x', 'z']],
    [
      ['y', 'gone', 'y', 'x'],
      ['y', 'x', 'z'],
    ],
    [[], undefined],
    [null, undefined],
    [0, undefined],
  ] as const) {
    it(`${JSON.stringify(given)} becomes ${JSON.stringify(stored) ?? 'no answer'}`, () => {
      expect(storedBy(all, given)).to.deep.equal(stored);
      expect(keptBy(all, given)).to.deep.equal(stored);
    });
  }

  it('takes a number that is written as text for the choice it is', () => {
    expect(storedBy({ type: 'ranking', choices: [1, 2, 3] }, '2')).to.deep.equal([2, 1, 3]);
    expect(storedBy({ type: 'ranking', choices: [1, 2, 3] }, ['3', 2])).to.deep.equal([3, 2, 1]);
  });

  it('has no place for none, other and the like', () => {
    const specials = { showNoneItem: true, showOtherItem: true };
    expect(storedBy({ ...all, ...specials }, ['z'])).to.deep.equal(['z', 'x', 'y']);
    expect(storedBy(all, ['gone'])).to.deep.equal(['x', 'y', 'z']);
  });

  it('is no answer before somebody moved something', () => {
    expect(storedBy(all)).to.equal(undefined);
    expect(wrongWith({ ...all, isRequired: true })).to.deep.equal(['required']);
  });
});

describe('an order of the choices that somebody picked', () => {
  it('holds these alone', () => {
    expect(storedBy(picked, ['z'])).to.deep.equal(['z']);
    expect(storedBy(picked, 'y')).to.deep.equal(['y']);
    expect(storedBy(picked, ['z'], [])).to.equal(undefined);
  });

  it('loses at completion what is not on the list', () => {
    expect(storedBy(picked, ['gone', 'x'])).to.deep.equal(['gone', 'x']);
    expect(keptBy(picked, ['gone', 'x'])).to.deep.equal(['x']);
  });

  it('is counted where the author bounds it', () => {
    const bounded = { ...picked, minSelectedChoices: 2, maxSelectedChoices: 2 };
    expect(wrongWith(bounded, ['x'])).to.deep.equal(['tooFewSelected']);
    expect(wrongWith(bounded, ['x', 'y'])).to.deep.equal([]);
    expect(wrongWith(bounded, ['x', 'y', 'z'])).to.deep.equal(['tooManySelected']);
  });
});
