import { expect } from '@open-wc/testing';
import { matchesPattern } from '../../../../src/model/pattern/matches-pattern.js';
import { matches, parsed, problemOf } from './match-of.js';

describe('an author writes a pattern', () => {
  for (const [source, code, at] of [
    ['^(a', 'syntax', 1],
    ['a)b', 'syntax', 1],
    ['ab[0-9', 'syntax', 2],
    ['[я-а]', 'syntax', 1],
    ['*a', 'syntax', 0],
    ['a**', 'syntax', 2],
    ['^+', 'syntax', 1],
    ['{2}', 'syntax', 0],
    ['a{3,2}', 'syntax', 1],
    ['(?<=a)+', 'syntax', 6],
    ['a\\', 'syntax', 1],
    ['(?<n>a)\\k<m>', 'syntax', 8],
    ['(?<n>a)(?<n>b)', 'unsupported', 0],
    ['(?i:a)', 'unsupported', 0],
    ['a(?#note)', 'unsupported', 1],
    ['(?<1>a)', 'unsupported', 0],
    ['(?<\\u0061>a)', 'unsupported', 0],
  ] as const) {
    it(`and is told what is wrong with ${JSON.stringify(source)}, and where`, () => {
      expect(problemOf(source)).to.deep.equal({ code, at });
    });
  }

  it('and a number without its group is an octal code, as in the browser', () => {
    expect([matches('^\\101$', 'A'), matches('^(.)\\1$', 'zz'), matches('^\\8$', '8')]).to.deep.equal(
      Array(3).fill(true),
    );
  });

  it('and \\k is a letter as long as no group has a name', () => {
    expect([matches('^\\k<n>$', 'k<n>'), matches('^\\k<n>(?<n>a)$', 'a')]).to.deep.equal([true, true]);
  });

  it('with 32 levels of groups and 2,000 characters, which is still allowed', () => {
    expect(matches(`^${'('.repeat(32)}ә${')'.repeat(32)}$`, 'ә')).to.equal(true);
    expect(matches('ә'.repeat(2000), 'ә'.repeat(2000))).to.equal(true);
  });

  it('that is too long or too deep, and is told so at once', () => {
    expect(['('.repeat(2000), 'a'.repeat(2001), `${'(?=a'.repeat(33)}${')'.repeat(33)}`].map(problemOf)).to.deep.equal([
      { code: 'tooComplex', at: 33 },
      { code: 'tooComplex', at: 2000 },
      { code: 'tooComplex', at: 131 },
    ]);
  });

  it('and the result is plain data that many sessions can share', () => {
    const copy = structuredClone(parsed('^(а|ә)+$', true));
    expect([matchesPattern(copy, 'Ә'), matchesPattern(copy, 'б')]).to.deep.equal([true, false]);
  });
});
