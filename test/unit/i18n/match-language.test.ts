import { expect } from '@open-wc/testing';
import { matchLanguage } from '../../../src/i18n/match-language.js';
import type { Language } from '../../../src/i18n/catalog.js';

const both: readonly Language[] = ['kk', 'ru'];

describe('the language a page asks for', () => {
  for (const tag of ['kk', 'KK', 'kk-KZ', 'kk_KZ', 'kk-Cyrl-KZ', ' kk ']) {
    it(`"${tag}" is Kazakh`, () => expect(matchLanguage(tag, both)).to.deep.equal({ language: 'kk' }));
  }
  for (const tag of ['ru', 'ru-KZ', 'RU-ru']) {
    it(`"${tag}" is Russian`, () => expect(matchLanguage(tag, both)).to.deep.equal({ language: 'ru' }));
  }
  for (const tag of ['kz', 'KZ', 'kz-KZ']) {
    it(`"${tag}", the country, is understood as Kazakh, and the developer is told`, () =>
      expect(matchLanguage(tag, both)).to.deep.equal({ language: 'kk', warning: 'kz' }));
  }
  for (const tag of ['en', 'en-US', 'kkk', 'rus', 'x']) {
    it(`"${tag}" is not spoken: Kazakh, and the developer is told`, () =>
      expect(matchLanguage(tag, both)).to.deep.equal({ language: 'kk', warning: 'unknown' }));
  }
  for (const tag of [undefined, null, '', '  ']) {
    it(`${JSON.stringify(tag) ?? 'nothing'} is Kazakh without a warning`, () =>
      expect(matchLanguage(tag, both)).to.deep.equal({ language: 'kk' }));
  }
  it('a questionnaire in Russian alone is shown in Russian', () => {
    expect(matchLanguage('kk', ['ru'])).to.deep.equal({ language: 'ru', warning: 'unknown' });
    expect(matchLanguage(undefined, ['ru'])).to.deep.equal({ language: 'ru' });
  });
  it('with nothing on offer it is Kazakh', () => {
    expect(matchLanguage('kz', [])).to.deep.equal({ language: 'kk', warning: 'unknown' });
  });
});
