import { expect } from '@open-wc/testing';
import { Budget } from '../../../../src/model/expression/budget.js';
import { looselyEqual } from '../../../../src/model/expression/loosely-equal.js';

const same = (left: unknown, right: unknown): boolean => looselyEqual(left, right, new Budget(100));

describe('two answers count as the same', () => {
  for (const [left, right, expected] of [
    ['abc', ' ABC ', true],
    ['01', 1, true],
    ['01', '1', false],
    [true, 'TRUE', true],
    [1, true, true],
    [0, '000', true],
    [null, '', true],
    [undefined, null, true],
    [null, 0, false],
    [null, false, false],
    [null, [], false],
    [[1, 2], ['2', '1'], true],
    [[1, 1, 2], [1, 2, 2], false],
    // Sorted as texts, and then place by place.
    [[true, 2], [1, 2], false],
    [[true, 1], [1, 1], true],
    [[1, '01'], ['01', '1'], true],
    [['B', 'a'], ['a', 'b'], false],
    [[{ a: 1 }, { b: 1 }], [{ b: 1 }, { a: 1 }], false],
    [[[2, null], [1]], [[1], [2, null]], true],
    [['a'], 'a', false],
    [{ a: 1, b: 2 }, { b: '2', a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [{ a: 1 }, JSON.parse('{"__proto__": 1}'), false],
    [NaN, NaN, false],
    ['ә', 'Ә', true],
  ] as const) {
    it(`${JSON.stringify(left)} and ${JSON.stringify(right)}: ${expected ? 'yes' : 'no'}`, () => {
      expect(same(left, right)).to.equal(expected);
      expect(same(right, left)).to.equal(expected);
    });
  }

  it('lists of objects that have a toString of their own', () => {
    const hostile = (value: unknown): unknown => ({ toString: value });
    expect(same([hostile(1), hostile(2)], [hostile(1), hostile(2)])).to.equal(true);
  });

  it('dates by their moment', () => {
    expect(same(new Date(5), new Date(5))).to.equal(true);
    expect(same(new Date(5), 5)).to.equal(false);
  });
});
