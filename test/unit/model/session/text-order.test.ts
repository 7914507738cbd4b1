import { expect } from '@open-wc/testing';
import { byText } from '../../../../src/model/session/text-order.js';
import { offers, sessionOf, type Json } from '../session-of.js';

const sorted = (...texts: readonly string[]): readonly string[] => [...texts].sort(byText);

describe('a list sorted for people', () => {
  it('follows the Kazakh alphabet, which code units and some browsers do not know', () => {
    const alphabet = 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ'.split('');
    expect(sorted(...[...alphabet].reverse())).to.deep.equal(alphabet);
    expect([...alphabet].sort()).not.to.deep.equal(alphabet);
    expect(sorted('Қызылорда', 'Өскемен', 'Әулиекөл', 'Шымкент', 'Қарағанды', 'Ақтау', 'Орал')).to.deep.equal([
      'Ақтау',
      'Әулиекөл',
      'Қарағанды',
      'Қызылорда',
      'Орал',
      'Өскемен',
      'Шымкент',
    ]);
  });

  it('puts ё behind е and not behind я in Russian', () =>
    expect(sorted('Ясная', 'Ёлкино', 'Есиль', 'Жанаозен')).to.deep.equal(['Есиль', 'Ёлкино', 'Жанаозен', 'Ясная']));

  it('does not part words by their first letter being a capital', () =>
    expect(sorted('ә', 'Я', 'а', 'Б', 'А')).to.deep.equal(['А', 'а', 'ә', 'Б', 'Я']));

  it('counts numbers and keeps the order of SurveyJS for all that is not Cyrillic', () =>
    expect(sorted('Қостанай 10', 'Қостанай 9', 'b', 'B', 'a', '№ 2')).to.deep.equal([
      'B',
      'a',
      'b',
      'Қостанай 9',
      'Қостанай 10',
      '№ 2',
    ]));

  it('is offered in the order of the language that is read', () => {
    const courts: Json = {
      type: 'dropdown',
      name: 'court',
      choicesOrder: 'desc',
      choices: [
        { value: 1, text: { kk: 'Орал', ru: 'Уральск' } },
        { value: 2, text: { kk: 'Өскемен', ru: 'Оскемен' } },
        { value: 3, text: { kk: 'Павлодар', ru: 'Ёлка' } },
      ],
    };
    expect(offers(sessionOf([courts], { locale: 'kk' }), 'court')).to.deep.equal([3, 2, 1]);
    expect(offers(sessionOf([courts], { locale: 'ru' }), 'court')).to.deep.equal([1, 2, 3]);
  });
});
