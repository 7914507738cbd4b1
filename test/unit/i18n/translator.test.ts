import { expect } from '@open-wc/testing';
import { createTranslator } from '../../../src/i18n/translator.js';
import type { Translator } from '../../../src/i18n/translator.js';
import kazakh from '../../../locales/kk.json' with { type: 'json' };
import russian from '../../../locales/ru.json' with { type: 'json' };

const counts = [0, 1, 2, 5, 11, 21, 22, 1000, 1.5];
const browserRules = Intl.PluralRules;

/** TypeScript calls the constructor read-only; a browser does not. */
const replaceRules = (rules: typeof Intl.PluralRules): void => void Object.assign(Intl, { PluralRules: rules });

/** A browser that does not know Kazakh: it applies the rules of its own language, or refuses. */
function pretendKazakhIs(locale: string | undefined): void {
  const pretended = new Proxy(browserRules, {
    construct(target, [asked, options]: [string, Intl.PluralRulesOptions | undefined]) {
      if (asked !== 'kk') return new target(asked, options);
      if (locale === undefined) throw new RangeError('Incorrect locale information provided');
      return new target(locale, options);
    },
  });
  replaceRules(pretended);
}

describe('a person reads a sentence with a number', () => {
  afterEach(() => {
    replaceRules(browserRules);
  });

  it('in Kazakh the noun stays singular, whatever the number', () => {
    const { t } = createTranslator('kk', kazakh);
    expect(counts.map((count) => t('count.over', { count }))).to.deep.equal(
      ['0', '1', '2', '5', '11', '21', '22', '1000', '1,5'].map((count) => `${count} таңба артық`),
    );
  });

  for (const locale of ['en', 'ru', 'ar', undefined]) {
    it(`in Kazakh nothing changes in a browser that ${locale ? `reads kk as ${locale}` : 'refuses kk'}`, () => {
      const expected = counts.map((count) => createTranslator('kk', kazakh).t('time.left', { count }));
      pretendKazakhIs(locale);
      const { t } = createTranslator('kk', kazakh);
      expect(counts.map((count) => t('time.left', { count }))).to.deep.equal(expected);
      expect(expected[3]).to.equal('Шамамен 5 минут қалды');
    });
  }

  it('the pretended browser really lacks Kazakh: keys with Kazakh plural suffixes would be missed', () => {
    pretendKazakhIs('ru');
    const suffixed = { 'time.left_one': 'бір', 'time.left_other': 'көп' };
    const { t } = createTranslator('kk', suffixed);
    expect(t('time.left', { count: 1 })).to.equal('бір');
    expect(createTranslator('kk', { 'time.left_one': 'бір' }).t('time.left', { count: 5 })).to.equal('time.left');
  });

  it('in Russian the noun follows the number', () => {
    const { t } = createTranslator('ru', russian);
    expect(counts.map((count) => t('count.over', { count }))).to.deep.equal([
      'Лишних 0 символов',
      'Лишний 1 символ',
      'Лишние 2 символа',
      'Лишних 5 символов',
      'Лишних 11 символов',
      'Лишний 21 символ',
      'Лишние 22 символа',
      'Лишних 1000 символов',
      'Лишних 1,5 символа',
    ]);
  });
});

describe('words of the person or the author inside a sentence', () => {
  const both: Translator[] = [createTranslator('kk', kazakh), createTranslator('ru', russian)];

  it('stay as they were typed: markup, braces and i18next code are plain text', () => {
    for (const item of ['<b>"&', '{{item}}', '{{- item}}', '$t(nav.start)', '$t(nav.start, {"lng": "ru"})', '']) {
      for (const { t } of both) expect(t('rank.removed', { item }).startsWith(`${item}: `)).to.equal(true, item);
    }
  });

  it('are not taken for options of i18next', () => {
    const { t } = both[0] ?? createTranslator('kk', kazakh);
    const tricky = { lng: 'ru', context: 'x', ns: 'y', defaultValue: 'z', postProcess: 'p', count: 'көп' };
    expect(t('nav.start', tricky)).to.equal('Бастау');
  });

  it('a number is written with a decimal comma', () => {
    for (const { t } of both) expect(t('err.min', { min: 0.5 })).to.contain('0,5');
  });

  it('a forgotten value stays visible in braces', () => {
    for (const { t } of both) expect(t('closed.opens')).to.contain('{{date}}');
  });
});

describe('a portal that uses i18next too', () => {
  it('is not touched: translators share nothing with each other', () => {
    const kk = createTranslator('kk', kazakh);
    const ru = createTranslator('ru', russian);
    expect([kk.t('nav.next'), ru.t('nav.next'), kk.t('nav.next')]).to.deep.equal(['Келесі', 'Далее', 'Келесі']);
    expect([kk.language, ru.language]).to.deep.equal(['kk', 'ru']);
  });
});
