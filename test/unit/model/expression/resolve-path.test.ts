import { expect } from '@open-wc/testing';
import { resolvePath } from '../../../../src/model/expression/resolve-path.js';

const record = {
  q: 1,
  'a.b': 'dotted',
  a: { b: 'nested', c: { D: 2 } },
  Name: 'n',
  name: 'exact',
  'my q': 'spaced',
  rows: [{ n: 1 }, { n: 2 }],
  list: ['x', 'y'],
  text: 'abc',
};

describe('a name in braces finds its answer', () => {
  for (const [path, expected] of [
    ['q', 1],
    ['Q', 1],
    ['a.b', 'dotted'],
    ['a.c.d', 2],
    ['name', 'exact'],
    ['Name', 'n'],
    ['my q', 'spaced'],
    ['my  q', undefined],
    ['rows[0].n', 1],
    ['rows[-1].n', 2],
    ['rows[2].n', undefined],
    ['ROWS[1].N', 2],
    ['list[0]', 'x'],
    ['list[]', undefined],
    ['list[x]', undefined],
    ['list.length', 2],
    ['text.length', 3],
    ['nope.length', 0],
    ['rows.1.n', 2],
    ['q.x', undefined],
    ['', undefined],
    ['..', undefined],
    ['__proto__', undefined],
    ['a.constructor', undefined],
    ['list.push', undefined],
  ] as const) {
    it(`{${path}}`, () => {
      expect(resolvePath(record, path)).to.deep.equal(expected);
    });
  }
});
