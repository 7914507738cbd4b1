import { expect } from '@open-wc/testing';
import { evaluateExpression } from '../../../src/model/evaluate-expression.js';
import { wallClock } from './expression/scope-of.js';

describe('one expression over plain values', () => {
  for (const [text, values, result] of [
    ['{a} + 1', { a: 2 }, 3],
    ["{a} = 'X'", { a: 'x' }, true],
    ['{A.b}', { a: { b: 7 } }, 7],
    ["iif({a} notempty, 'yes', 'no')", {}, 'no'],
    ["displayValue('a')", { a: 'x' }, 'x'],
    ["getComment('a')", { 'a-Comment': 'Why' }, 'Why'],
  ] as const) {
    it(`${text} with ${JSON.stringify(values)} is ${JSON.stringify(result)}`, () => {
      expect(evaluateExpression(text, values)).to.equal(result);
    });
  }

  it('knows the surroundings it was given', () => {
    const context = { court: 7 };
    const given = { mode: 'anonymous', locale: 'kk', context, now: () => wallClock } as const;
    expect(evaluateExpression('{mode}', {}, given)).to.equal('anonymous');
    expect(evaluateExpression('{$survey.locale}', {}, given)).to.equal('kk');
    expect(evaluateExpression('{context.court}', {}, given)).to.equal(7);
    expect(evaluateExpression('year()', {}, given)).to.equal(2026);
  });

  it('answers win over the host: nobody can be renamed by a context', () => {
    expect(evaluateExpression('{mode}', { mode: 'mine' }, { mode: 'anonymous' })).to.equal('mine');
  });
});

describe('a text that is no expression', () => {
  for (const text of ['', ' ', '{a', '1 +', 'between', "'", '(((', '{a} ? 1', 'launch(1)', '\u0000', '{}']) {
    it(`${JSON.stringify(text)} has no value and throws nothing`, () => {
      expect(evaluateExpression(text, { a: 1 }) ?? undefined).to.satisfy(
        (value: unknown) => value === undefined || value === 'between',
      );
    });
  }

  it('nor do values that no questionnaire would make', () => {
    const hostile: readonly unknown[] = [Object.create(null), { toString: 1 }, [[[]]], Number.NaN, 10n];
    for (const a of hostile) {
      for (const text of ['{a} + 1', '{a} = {a}', '{a} contains {a}', 'sum({a})', '{a.b.c}', "'x' + {a}"])
        evaluateExpression(text, { a });
    }
  });

  it('nor does one that nests without end', () => {
    expect(evaluateExpression('('.repeat(100_000), {})).to.equal(undefined);
    expect(evaluateExpression(`${'('.repeat(100_000)}1${')'.repeat(100_000)}`, {})).to.equal(undefined);
    expect(evaluateExpression(`1${' + 1'.repeat(100_000)}`, {})).to.equal(undefined);
  });
});
