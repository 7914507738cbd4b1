import { expect } from '@open-wc/testing';
import { parseExpression } from '../../../../src/model/expression/expression.js';
import { parsed, valueOf } from './scope-of.js';

describe('an author writes an expression', () => {
  for (const [text, code, position] of [
    ['{age} between 1', 'syntax', 6],
    ['{a} = ', 'syntax', 6],
    ["'it", 'syntax', 0],
    ['1e3', 'syntax', 1],
    ['', 'syntax', 0],
    ['null', 'syntax', 4],
    ['{a} ? 1 : 2', 'syntax', 4],
    ['{a} = 1 and between(2)', 'unknownFunction', 12],
    ['SUM(1, 2)', 'unknownFunction', 0],
    ["countInArray({rows}, 'a', '{a} <')", 'syntax', 0],
  ] as const) {
    it(`and is told what is wrong with ${JSON.stringify(text)}, and where`, () => {
      const result = parseExpression(text);
      expect('problem' in result && result.problem).to.deep.include({ code, position });
    });
  }

  it('and a misspelt function is named', () => {
    expect(parseExpression('Sum(1)')).to.deep.equal({
      problem: { code: 'unknownFunction', position: 0, found: 'Sum' },
    });
  });

  it('and the text is kept as written, old spellings included', () => {
    expect(parsed("{a} <> 'x'").text).to.equal("{a} <> 'x'");
  });

  it('that is long but honest, and it works', () => {
    const text = Array.from({ length: 400 }, (_, index) => `{q${index}} empty`).join(' and ');
    expect(valueOf(text)).to.equal(true);
  });

  it('that is too long or too deep, and is told so at once', () => {
    const problems = ['1 + '.repeat(1500) + '1', '('.repeat(100_000), '!'.repeat(100_000), '['.repeat(100_000)].map(
      (text) => {
        const result = parseExpression(text);
        return 'problem' in result ? result.problem.code : 'parsed';
      },
    );
    expect(problems).to.deep.equal(['tooLong', 'tooDeep', 'tooDeep', 'tooDeep']);
  });

  it('with 32 levels of brackets, which is still allowed', () => {
    expect(valueOf(`${'('.repeat(31)}7${')'.repeat(31)}`)).to.equal(7);
  });
});

describe('a questionnaire follows the names an expression can see', () => {
  for (const [text, names] of [
    ['{a} > 1 and {b.c} = {a}', ['a', 'b.c']],
    ['{#a} = {a}', ['#a', 'a']],
    ["displayValue('court') = 'x'", ['court']],
    ["isContainerReady('page1') and getComment('q') = 'x'", ['page1', 'q-Comment']],
    ["propertyValue('q', 'isVisible')", ['q']],
    ["sumInArray({rows}, 'n', '{n} > {limit}')", ['rows', 'n', 'limit']],
    ["'{a}' = 1", []],
  ] as const) {
    it(`in ${text}`, () => {
      const { references } = parsed(text);
      expect(references.map(({ name, raw }) => (raw ? `#${name}` : name))).to.deep.equal(names);
    });
  }

  it('and knows which expressions change with the date', () => {
    const clocked = ['today()', 'age({born})', 'iif({a}, year(), 0)', "countInArray({r}, 'd', '{d} < today()')"];
    const timeless = ['getDate({born})', "'today()'", 'getYear({d})', 'dateDiff({a}, {b})'];
    expect(clocked.map((text) => parsed(text).usesClock)).to.deep.equal([true, true, true, true]);
    expect(timeless.map((text) => parsed(text).usesClock)).to.deep.equal([false, false, false, false]);
  });

  it('and the parsed expression cannot be changed by one session for another', () => {
    const shared = parsed('{"k": [1]}');
    const first = valueOf('{"k": [1]}') as { k: number[] };
    expect(shared.ast.kind).to.equal('object');
    expect(Object.isFrozen(first) && Object.isFrozen(first.k)).to.equal(true);
  });
});

describe('spellings that authors bring along', () => {
  for (const [text, expected] of [
    ['{a}=1and{b}=2', true],
    ['{a} orange', 1],
    ['(1 + (2', 3],
    ['2 ^ 3 ^ 2', 64],
    ['-2 ^ 2', 4],
    ["{a} + {b} contains 'x'", 1],
    ['{b} => 2', true],
    ['{a} equals 1', true],
    ['{a} notequals 1', false],
    ['! {a} empty', true],
    ['{a} > 0 = true', true],
    ['negate {a}', false],
    ['negate', 'negate'],
    ['abc', 'abc'],
    ["'it\\'s'", "it's"],
    ['{"k": 1}', { k: 1 }],
    ['[1, [2]]', [1, [2]]],
    ['{b} contains', false],
    ['sum(,1)', 0],
  ] as const) {
    it(`${text} means what it means in SurveyJS`, () => {
      expect(valueOf(text, { a: 1, b: 2 })).to.deep.equal(expected);
    });
  }
});
