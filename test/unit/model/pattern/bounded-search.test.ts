import { expect } from '@open-wc/testing';
import { matchesPattern } from '../../../../src/model/pattern/matches-pattern.js';
import { matches, parsed } from './match-of.js';

describe('a pattern that would keep a browser busy for years', () => {
  for (const [source, text] of [
    ['(a+)+$', `${'a'.repeat(40)}!`],
    ['^(a|a)*$', `${'a'.repeat(40)}!`],
    ['^(\\w+\\s?)*$', `${'word '.repeat(20)}!`],
    ['(.*)*(.*)*(.*)*x$', 'a'.repeat(200)],
    ['(?:a?){40}a{40}b', 'a'.repeat(40)],
    ['(?=(a*)*b)', 'a'.repeat(60)],
    ['(?<=b(a|aa)*)c', `${'a'.repeat(60)}c`],
    ['(?:){99999999}', ''],
  ] as const) {
    it(`gives up undecided: ${source}`, () => {
      expect(matches(source, text)).to.equal(undefined);
    });
  }

  it('spends no more steps than it was given, and decides when they are enough', () => {
    const pattern = parsed('^(a+)+$');
    expect(matchesPattern(pattern, `${'a'.repeat(10)}!`, 1000)).to.equal(undefined);
    expect(matchesPattern(pattern, `${'a'.repeat(10)}!`, 1_000_000)).to.equal(false);
  });

  it('pays for long comparisons and long classes, not only for steps', () => {
    const echo = `^(a{900})${'(?=\\1)'.repeat(150)}`;
    expect(matches(echo, 'a'.repeat(2000))).to.equal(undefined);
    const wide = `[${Array.from({ length: 1000 }, (_, index) => String.fromCharCode(0x4e00 + 2 * index)).join('')}]$`;
    expect(matches(wide, '一'.repeat(2000))).to.equal(undefined);
  });
});

describe('a text of 100,000 characters', () => {
  const text = 'сөз\n'.repeat(25_000);

  for (const source of ['^(?:.|\\n)*$', '^(.|\\n)*?$', '^[^]*$', '^(?:(?=(.)).|\\n)*x', '$(?<=^[^]*)', 'x$']) {
    it(`never overflows the stack: ${JSON.stringify(source)}`, () => {
      const pattern = parsed(source);
      expect(matchesPattern(pattern, text)).to.be.oneOf([true, false, undefined]);
      expect(matchesPattern(pattern, text, 3_000_000)).to.be.oneOf([true, false]);
    });
  }

  it('is refused at once by a pattern that describes something short', () => {
    expect(matchesPattern(parsed('^\\d{12}$'), text, 20)).to.equal(false);
  });
});

describe('an answer of ordinary length', () => {
  it('is decided within a fraction of the steps', () => {
    expect(
      matchesPattern(parsed('^[А-Яа-яӘәІіҢңҒғҮүҰұҚқӨөҺһ\\s.,-]{10,}$'), 'Сот залы. '.repeat(200), 20_000),
    ).to.equal(true);
  });
});
