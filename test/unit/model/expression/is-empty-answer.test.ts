import { expect } from '@open-wc/testing';
import { isEmptyAnswer } from '../../../../src/model/expression/is-empty-answer.js';

describe('an answer that says nothing', () => {
  for (const value of [undefined, null, '', NaN, [], {}, { a: '' }, { a: { b: [] }, c: null }]) {
    it(`${JSON.stringify(value) ?? 'undefined'} is empty`, () => {
      expect(isEmptyAnswer(value)).to.equal(true);
    });
  }

  for (const value of [0, false, ' ', 'x', [''], [[]], { a: 0 }, { a: false }, new Date(0)]) {
    it(`${JSON.stringify(value)} is an answer`, () => {
      expect(isEmptyAnswer(value)).to.equal(false);
    });
  }
});
