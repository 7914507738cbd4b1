import { expect } from '@open-wc/testing';
import { languageData, languages, spokenOr } from '../../../src/i18n/languages.js';
import { spokenLanguages } from '../../../src/model/spoken-languages.js';

describe('the languages of the interface', () => {
  it('are named in themselves, Kazakh first', () => {
    expect(languages.map((language) => languageData[language].name)).to.deep.equal(['Қазақша', 'Русский']);
  });

  it('are the languages the engine looks for texts in', () => {
    expect(languages).to.deep.equal(spokenLanguages);
  });

  it('stand in for what they do not know: Kazakh', () => {
    expect(['ru', 'kk', 'en', 'toString'].map(spokenOr)).to.deep.equal(['ru', 'kk', 'kk', 'kk']);
  });

  it('write a percentage with a space that does not break in Russian, and without one in Kazakh', () => {
    expect([languageData.kk.percent, languageData.ru.percent]).to.deep.equal(['%', '\u00a0%']);
  });
});
