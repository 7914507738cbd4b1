import { expect } from '@open-wc/testing';
import { keptBy, questionnaireOf, storedBy, wrongWith } from '../session-of.js';

const list = { type: 'dropdown', choices: [1, 'x'] };

describe('a choice out of a list that opens', () => {
  it('is stored like any single choice: in the spelling of the author', () => {
    expect(storedBy(list, '1')).to.equal(1);
    expect(storedBy(list, ['x', 1])).to.equal('x');
    expect(storedBy(list, 'x', undefined)).to.equal(undefined);
  });

  it('that is not on the list does not reach the court', () => {
    expect(storedBy(list, 'other')).to.equal('other');
    expect(keptBy(list, 'other')).to.equal(undefined);
  });

  it('is asked for where it is required', () => {
    expect(wrongWith({ ...list, isRequired: true })).to.deep.equal(['required']);
    expect(wrongWith({ ...list, isRequired: true }, 1)).to.deep.equal([]);
  });

  it('keeps the words of the author for its empty field, also under the names of earlier years', () => {
    for (const name of ['placeholder', 'placeHolder', 'optionsCaption']) {
      const [page] = questionnaireOf([{ ...list, name: 'q', [name]: 'Таңдаңыз' }]).pages;
      expect(page?.elements[0]).to.deep.include({ placeholder: 'Таңдаңыз' });
    }
  });
});
