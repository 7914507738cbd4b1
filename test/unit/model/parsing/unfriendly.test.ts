import { expect } from '@open-wc/testing';
import { problemsIn, sessionOf, text, type Json } from '../session-of.js';

/** JSON may say what it likes about members that JavaScript calls when it makes a text. */
const untextual: Json = { toString: 1, valueOf: 1, toJSON: 1 };

describe('an object where a word belongs', () => {
  it('is an unknown type, reported and not converted', () => {
    expect(problemsIn([text('a'), { type: untextual, name: 'b' }])).to.deep.equal([
      'error unknownType /elements/1/type',
    ]);
    expect(problemsIn([text('a', { validators: [{ type: untextual }] })])).to.deep.equal([
      'error unknownValidator /elements/0/validators/0/type',
    ]);
    const triggers = [{ type: [[untextual]], expression: '1 = 1' }];
    expect(problemsIn({ elements: [text('a')], triggers })).to.deep.equal(['error unknownTrigger /triggers/0/type']);
  });

  it('is no side of a yes or no', () => {
    for (const defaultValue of [untextual, 'toString', 'constructor'])
      expect(sessionOf([{ type: 'boolean', name: 'q', defaultValue }]).state.answers).to.deep.equal({});
  });
});

describe('a word that nobody knows', () => {
  it('is reported once, also where two things depend on it', () => {
    const document = { elements: [text('a')], questionsOnPageMode: 'sideways', checkErrorsMode: 'onComplete' };
    expect(problemsIn(document)).to.deep.equal(['warning unknownWord /questionsOnPageMode']);
  });

  it('that a later version will know is reported once, as an error', () => {
    const document = { elements: [text('a')], questionsOnPageMode: 'inputPerPage', checkErrorsMode: 'onComplete' };
    expect(problemsIn(document)).to.deep.equal(['error notSupportedYet /questionsOnPageMode']);
  });
});

describe('a trigger of earlier years', () => {
  it('may have quotes in its value, also inside a list', () => {
    for (const value of ["it's", ["it's", 'a "b"'], [["it's"]]])
      expect(
        problemsIn({ elements: [text('a')], triggers: [{ type: 'complete', name: 'a', operator: 'anyof', value }] }),
      ).to.deep.equal([]);
  });
});
