import { expect } from '@open-wc/testing';
import { conditionHolds, valueOf } from './scope-of.js';

describe('a condition decides what a respondent sees', () => {
  for (const [text, answers, expected] of [
    ['{a}', { a: true }, true],
    ['{a}', { a: 'true' }, true],
    ['{a}', { a: 1 }, false],
    ['{a}', { a: 'abc' }, false],
    ['{a}', {}, false],
    ["{role} notempty and {role} <> 'visitor'", { role: 'claimant' }, true],
    ["{role} notempty and {role} <> 'visitor'", {}, false],
    ["{role} <> 'visitor'", {}, true],
    ["{reasons} contains 'queue'", { reasons: ['delay', 'Queue'] }, true],
    ["{reasons} notcontains 'none' and {reasons} notempty", {}, false],
    ["{a} anyof ['x', 'y']", { a: ['y'] }, true],
    ["{a} allof ['x', 'y']", { a: ['y'] }, false],
    ["{a} noneof ['x', 'y']", {}, true],
    ['{m.row1} >= 4 or {m.row2} >= 4', { m: { row1: 2, row2: '5' } }, true],
    ['{score} < 3', {}, false],
    ["{name} = 'ӘЛИЯ'", { name: ' әлия ' }, true],
  ] as const) {
    it(`${text} with ${JSON.stringify(answers)}: ${expected ? 'shown' : 'hidden'}`, () => {
      expect(conditionHolds(text, answers)).to.equal(expected);
    });
  }
});

describe('answers keep their meaning in comparisons and sums', () => {
  for (const [text, answers, expected] of [
    ['{a} + {b}', { a: '1', b: '2' }, 3],
    ["'5' + 3", {}, '53'],
    ['{a} * 2', { a: '1,5' }, 3],
    ['0.1 + 0.2', {}, 0.3],
    // As survey-core: the list is summed first.
    ['{list} + 1.005 / 3', { list: [100, 0.1, '5'] }, 100.43499999999999],
    ['0.1 * 0.2', {}, 0.02],
    ['1 / {a}', { a: 0 }, null],
    ['{a} + 1', {}, 1],
    ["{a} + 'x'", {}, 'x'],
    ["{case} = '007'", { case: '007' }, true],
    ['{case} = 7', { case: '007' }, true],
    ['{#a} = {#b}', { a: '00', b: '000' }, false],
    ['{a}', { a: '0123' }, '0123'],
    ['{a}', { a: '040404300123456789' }, '040404300123456789'],
    ['{#a}', { a: '12' }, '12'],
    ['{list} = [2, 1]', { list: ['1', '2'] }, true],
    ['{list} + 3', { list: [1, 2] }, 6],
    ['{nope}', {}, null],
  ] as const) {
    it(`${text} with ${JSON.stringify(answers)} is ${JSON.stringify(expected)}`, () => {
      expect(valueOf(text, answers)).to.deep.equal(expected);
    });
  }
});

describe('a hostile answer or questionnaire', () => {
  it('cannot make an evaluation throw', () => {
    const hostile: unknown[] = [{ toString: 1, valueOf: 2 }, Object.create(null), [[[[]]]], NaN, { length: -1 }];
    let deep: unknown = 'x';
    for (let level = 0; level < 20_000; level += 1) deep = [deep];
    hostile.push(deep);
    const operators = ['=', '<', '+', '-', '*', '/', 'contains', 'anyof', 'allof', 'and', 'or'];
    const texts = operators.flatMap((operator) => [`{a} ${operator} {b}`, `{a} ${operator} 'x'`, `{b} ${operator} 1`]);
    const calls = ['sum', 'max', 'round', 'getDate', 'substring', 'today', 'age'].map((name) => `${name}({a}, {b})`);
    for (const a of hostile) {
      for (const b of hostile) for (const text of [...texts, ...calls]) valueOf(text, { a, b });
    }
  });

  it('cannot reach anything that is not an answer', () => {
    for (const name of [
      '__proto__',
      'constructor',
      'a.constructor',
      'a.__proto__.x',
      'list.push',
      'toString',
      'text.at',
    ]) {
      expect(valueOf(`{${name}}`, { a: {}, list: [1], text: 'x' }), name).to.equal(null);
    }
  });

  it('cannot run an answer as a condition', () => {
    const answers = { rows: [{ n: 1 }, { n: 2 }], typed: '{n} > 1' };
    expect(valueOf("countInArray({rows}, 'n', {typed})", answers)).to.equal(0);
  });

  it('cannot keep the page busy: work beyond 100,000 steps has no result', () => {
    const rowsOf = (length: number): unknown => Array.from({ length }, () => ({ n: 1 }));
    const text = "countInArray({rows}, 'n', 'countInArray({rows}, n, true) > {n}')";
    expect(valueOf(text, { rows: rowsOf(100) })).to.equal(100);
    expect(valueOf(text, { rows: rowsOf(2000) })).to.equal(undefined);
  });

  it('gets an answer about a very long path at once', () => {
    expect(valueOf(`{${'a.'.repeat(100_000)}b}`, { a: { a: 1 } })).to.equal(null);
  });
});
