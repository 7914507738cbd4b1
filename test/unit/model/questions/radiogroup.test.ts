import { expect } from '@open-wc/testing';
import { keptBy, offers, sessionOf, storedBy, wrongWith } from '../session-of.js';

const group = { type: 'radiogroup', choices: ['x', 1, true, 'y|Two', { value: { id: 7 }, text: 'Seven' }] };

describe('one choice out of a list', () => {
  for (const [given, stored] of [
    ['x', 'x'],
    ['y', 'y'],
    [1, 1],
    ['1', 1],
    ['01', 1],
    ['true', true],
    [['x', 'y'], 'x'],
    [{ id: 7 }, { id: 7 }],
    ['X', 'X'],
    [0, 0],
    [false, false],
    [[], undefined],
    ['', undefined],
  ] as const) {
    it(`${JSON.stringify(given)} is stored as ${JSON.stringify(stored) ?? 'no answer'}`, () => {
      expect(storedBy(group, given)).to.deep.equal(stored);
    });
  }

  it('that is not on the list stays while filling and is gone at completion', () => {
    expect(storedBy(group, 'gone')).to.equal('gone');
    expect(keptBy(group, 'gone')).to.equal(undefined);
    expect(keptBy(group, { id: 7 })).to.deep.equal({ id: 7 });
  });

  it('is asked for where it is required, and no as well as zero is an answer', () => {
    const required = { type: 'radiogroup', isRequired: true, choices: [0, false, 1] };
    expect(wrongWith(required)).to.deep.equal(['required']);
    expect(wrongWith(required, 0)).to.deep.equal([]);
    expect(wrongWith(required, false)).to.deep.equal([]);
  });

  it('may be none, refused, unknown or other, in this order behind the list', () => {
    const specials = { showNoneItem: true, showRefuseItem: true, showDontKnowItem: true, showOtherItem: true };
    const question = { type: 'radiogroup', name: 'q', choices: ['x'], ...specials };
    expect(offers(sessionOf([question]), 'q')).to.deep.equal(['x', 'none', 'refused', 'dontknow', 'other']);
    for (const value of ['none', 'refused', 'dontknow', 'other']) expect(keptBy(question, value)).to.equal(value);
    expect(keptBy({ ...question, showNoneItem: false }, 'none')).to.equal(undefined);
  });
});
