import { expect } from '@open-wc/testing';
import { matches } from './match-of.js';

const show = (text: string): string => JSON.stringify(text);

describe('an author describes an answer with a pattern', () => {
  for (const [source, good, bad] of [
    ['^[0-9]{12}$', '870101300123', '87010130012'],
    ['^\\d{12}$', '870101300123', '8701013001234'],
    ['^\\+7 ?\\(?7\\d{2}\\)?[- ]?\\d{3}(-\\d{2}){2}$', '+7 (701) 123-45-67', '+7 (801) 123-45-67'],
    ['^[\\w.+-]+@[\\w-]+\\.[\\w.]{2,}$', 'a.b+c@sud.kz', 'a.b+c@sud'],
    ['^\\d{4}-\\d{2}/\\d+(-\\d+)?$', '7199-24/1542-2', '7199-24-1542/2'],
    ['^[А-ЯЁ][а-яё]+(-[А-ЯЁ][а-яё]+)?$', 'Петрова-Водкина', 'петрова'],
    ['^[А-Яа-яЁёӘәІіҢңҒғҮүҰұҚқӨөҺһ\\s-]+$', 'Әлия Құрманбекқызы', 'Әлия Q'],
    ['^(?=.*\\d)(?=.*[a-z]).{6,}$', 'abc123', 'abcdef'],
    ['^(?!.*(жоқ|нет)).+$', 'бар', 'жауап жоқ'],
    ['(?<=№ ?)\\d+', 'іс № 12', 'іс 12'],
    ['(?<!\\d)\\d{2}(?!\\d)', 'a12b', 'a123b'],
    ['^(\\d)\\1{3}$', '7777', '7778'],
    ['^(?<day>\\d\\d)\\.\\k<day>$', '05.05', '05.06'],
    ['^(?:[^"]|"")*$', 'a""b', 'a"b'],
    ['^a+?b*?$', 'aab', 'aabc'],
    ['^\\u04D9\\x41\\cJ\\0\\t$', 'әA\n\0\t', 'әA\n0\t'],
    ['^.$', 'ә', '\u2028'],
    ['^{name}$', '{name}', 'name'],
    ['^x{,3}]$', 'x{,3}]', 'xx]'],
    ['[^]', '\n', ''],
  ] as const) {
    it(`and ${show(source)} takes ${show(good)} but not ${show(bad)}`, () => {
      expect([matches(source, good), matches(source, bad)]).to.deep.equal([true, false]);
    });
  }

  it('and it may be found anywhere, from the first to behind the last character', () => {
    expect([matches('б', 'абв'), matches('', ''), matches('$', 'абв'), matches('(?<=в)', 'абв')]).to.deep.equal(
      Array(4).fill(true),
    );
  });

  it('and without an m flag a line is not a text: $ does not hold before a last line break', () => {
    expect([matches('^a$', 'a\n'), matches('^a$', 'b\na')]).to.deep.equal([false, false]);
  });

  it('and \\w and \\b know Latin letters only, as everywhere in JavaScript', () => {
    expect([matches('^\\w+$', 'сот'), matches('\\bсот\\b', 'сот')]).to.deep.equal([false, false]);
  });

  it('and a group in a loop remembers its last round only', () => {
    expect([matches('^(?:(a)|(b))*\\1$', 'ab'), matches('^(?:(a)|(b))*\\1$', 'abb')]).to.deep.equal([true, true]);
    expect([matches('^(?:(a)|b)*c\\1$', 'abca'), matches('^(?:(a)|b)*c\\1$', 'bac')]).to.deep.equal([false, false]);
  });

  it('and what a negative lookahead saw is forgotten', () => {
    expect(matches('^(?!(a)b)a\\1c$', 'ac')).to.equal(true);
  });

  it('and a lookahead is tried in one way only', () => {
    expect(matches('^(?=(a+))a*b\\1', 'baaabac')).to.equal(false);
    expect(matches('(?=(a+))a*b\\1', 'baaabac')).to.equal(true);
  });

  it('and a lookbehind reads from right to left, as its captures show', () => {
    expect([matches('(?<=(\\d+)(\\d))\\2$', '1233'), matches('(?<=^(\\d+)(\\d+))\\1$', '12341')]).to.deep.equal([
      true,
      true,
    ]);
  });
});

describe('an author lets letter case be ignored', () => {
  for (const [source, text, expected] of [
    ['^әлия$', 'ӘЛИЯ', true],
    ['^[а-яәғқңөұүһі]+$', 'ҚҰРМАНҒАЗЫ', true],
    ['^[А-Я]+$', 'сот', true],
    ['[^а-я]', 'СОТ', false],
    ['^(сот)\\1$', 'сотСОТ', true],
    ['^\\u04d9$', 'Ә', true],
    ['^σ$', 'ς', true],
    ['^[Σ]$', 'ς', true],
    ['^ß$', 'SS', false],
    ['^s$', 'ſ', false],
    ['^k$', '\u212a', false],
    ['^i$', 'ı', false],
    ['^\\w$', 'ſ', false],
  ] as const) {
    it(`and ${show(source)} ${expected ? 'takes' : 'does not take'} ${show(text)}`, () => {
      expect(matches(source, text, true)).to.equal(expected);
    });
  }

  it('and the same patterns mind it otherwise', () => {
    expect([matches('^әлия$', 'ӘЛИЯ'), matches('^(сот)\\1$', 'сотСОТ')]).to.deep.equal([false, false]);
  });

  it('and every UTF-16 unit has the case variants the browser gives it', () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const odd = units.filter((unit) => {
      const [upper, lower] = [unit.toUpperCase().charAt(0), unit.toLowerCase().charAt(0)];
      if (upper === unit && lower === unit) return false;
      return [upper, lower].some((other) => {
        const native = new RegExp(`^[${/\w/.test(unit) ? unit : `\\${unit}`}]$`, 'i').test(other);
        return matches(`^[${/\w/.test(unit) ? unit : `\\${unit}`}]$`, other, true) !== native;
      });
    });
    expect(odd).to.deep.equal([]);
  });
});
