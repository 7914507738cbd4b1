import { expect } from '@open-wc/testing';
import { loadCatalog } from '../../../src/i18n/catalog.js';

describe('the words of a language', () => {
  it('are fetched for the language that was asked for', async () => {
    expect((await loadCatalog('kk'))['nav.submit']).to.equal('Жіберу');
    expect((await loadCatalog('ru'))['nav.submit']).to.equal('Отправить');
  });
});
