import { expect } from '@open-wc/testing';
import { keptBy, offers, sessionOf, storedBy, wrongWith } from '../session-of.js';

const own = { type: 'boolean', valueTrue: 'agree', valueFalse: 'refuse' };

describe('yes or no', () => {
  for (const [given, stored] of [
    [true, true],
    [false, false],
    ['true', true],
    ['false', false],
    [null, undefined],
    [[], undefined],
  ] as const) {
    it(`${JSON.stringify(given)} is stored as ${JSON.stringify(stored) ?? 'no answer'}`, () => {
      expect(storedBy({ type: 'boolean' }, given)).to.equal(stored);
      expect(keptBy({ type: 'boolean' }, given)).to.equal(stored);
    });
  }

  it('is stored in the values of the author, and "yes" stands first unless they swap it', () => {
    expect(keptBy(own, 'refuse')).to.equal('refuse');
    expect(offers(sessionOf([{ ...own, name: 'q' }]), 'q')).to.deep.equal(['agree', 'refuse']);
    expect(offers(sessionOf([{ ...own, name: 'q', swapOrder: true }]), 'q')).to.deep.equal(['refuse', 'agree']);
  });

  for (const [defaultValue, stored, ofOwn] of [
    ['true', true, 'agree'],
    [true, true, 'agree'],
    ['false', false, 'refuse'],
    [false, false, 'refuse'],
    ['indeterminate', undefined, undefined],
    ['nonsense', undefined, undefined],
  ] as const) {
    it(`a default of ${JSON.stringify(defaultValue)} names a side: ${stored ?? 'neither'}`, () => {
      expect(storedBy({ type: 'boolean', defaultValue })).to.equal(stored);
      expect(storedBy({ ...own, defaultValue })).to.equal(ofOwn);
    });
  }

  it('no is an answer to a required question, silence is not', () => {
    expect(wrongWith({ type: 'boolean', isRequired: true }, false)).to.deep.equal([]);
    expect(wrongWith({ type: 'boolean', isRequired: true })).to.deep.equal(['required']);
  });
});
