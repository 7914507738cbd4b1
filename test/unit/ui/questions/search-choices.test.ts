import { expect } from '@open-wc/testing';
import { foldText, isSearched, mostRows, searchChoices } from '../../../../src/ui/questions/search-choices.js';
import { choice } from '../render-question.js';

const list = (...texts: readonly string[]): ReturnType<typeof choice>[] =>
  texts.map((text, index) => choice(index, 'plain', text));
const found = (choices: ReturnType<typeof list>, typed: string): string[] =>
  searchChoices(choices, typed).rows.map(({ text }) => text.text);

describe('whether a list is searched', () => {
  it('only beyond fifty choices, or where the author said so', () => {
    const fifty = list(...Array.from({ length: 50 }, String));
    expect(isSearched(fifty, undefined)).to.equal(false);
    expect(isSearched(fifty, false)).to.equal(false);
    expect(isSearched(fifty, true)).to.equal(true);
    expect(isSearched([...fifty, choice('more')], undefined)).to.equal(true);
    expect(isSearched([...fifty, choice('more')], false)).to.equal(true);
  });
});

describe('letters that count as the same', () => {
  for (const [written, typed] of [
    ['Қарағанды', 'караганды'],
    ['Ақтөбе', 'АКТОБЕ'],
    ['Ұлытау', 'улытау'],
    ['Үштөбе', 'уштобе'],
    ['Өскемен', 'оскемен'],
    ['Әулиекөл', 'аулиекол'],
    ['Алтынсарин атындағы Ыңғай', 'ынгай'],
    ['Жанаһан', 'жанаhан'],
    ['Жанаһан', 'жанахан'],
    ['Ілияс', 'илияс'],
    ['Ілияс', 'iлияс'],
    ['Ёлкино', 'елкино'],
    ['Ақсай', 'аксаи'],
    ['әл-Фараби', 'əл фараби'],
    ['Аксай', 'акса\u0438\u0306'],
  ] as const)
    it(`${written} is found by ${typed}`, () =>
      expect(found(list('Шымкент', written), typed)).to.deep.equal([written]));

  it('and the other way round, for whoever types Kazakh in a Russian list', () =>
    expect(found(list('Караганда', 'Актау'), 'қараған')).to.deep.equal(['Караганда']));

  it('control: other letters are not the same', () => {
    expect(foldText('Шымкент')).not.to.equal(foldText('Сымкент'));
    expect(found(list('Шымкент'), 'сымкент')).to.deep.equal([]);
  });
});

describe('what a search finds', () => {
  const courts = list('Батыс Қазақстан', 'Қазақстан', 'Оңтүстік Қазақстан', 'Сарықазақ', 'Казталовка');

  it('comes with words that begin so first, then inside words, each in the order of the questionnaire', () =>
    expect(found(courts, 'каз')).to.deep.equal([
      'Батыс Қазақстан',
      'Қазақстан',
      'Оңтүстік Қазақстан',
      'Казталовка',
      'Сарықазақ',
    ]));

  it('has every typed word, in any order, whatever signs stand between', () => {
    const numbered = list('Ақтау қаласының № 1 соты', 'Ақтау қаласының № 2 соты', 'Атырау қаласының № 2 соты');
    expect(found(numbered, '2 актау')).to.deep.equal(['Ақтау қаласының № 2 соты']);
    expect(found(numbered, '«Ақтау» №2')).to.deep.equal(['Ақтау қаласының № 2 соты']);
    expect(found(numbered, '№')).to.have.length(3);
    expect(found(numbered, 'астана')).to.deep.equal([]);
  });

  it('is never more than fifty rows, and says how many there are', () => {
    const many = list(...Array.from({ length: 10_000 }, (_, index) => `Сот ${index}`));
    const { rows, found: count } = searchChoices(many, 'сот');
    expect([rows.length, count]).to.deep.equal([mostRows, 10_000]);
    expect(searchChoices(many, 'сот 9999').rows).to.deep.equal([many[9999]]);
  });

  it('of a list that is only looked at are the rows around what is chosen', () => {
    const many = list(...Array.from({ length: 200 }, String));
    expect(searchChoices(many, '', 120).rows).to.include(many[120]);
    expect(searchChoices(many, '', 199).rows.at(-1)).to.equal(many[199]);
    expect(searchChoices(many, '', 3).rows[0]).to.equal(many[0]);
    expect(searchChoices(many, '').rows[0]).to.equal(many[0]);
  });

  it('leaves "other" and the format\'s own items within reach', () => {
    const special = { ...choice('none', 'exclusive'), special: true };
    const other = choice('other', 'other');
    expect(searchChoices([...courts, special, other], 'ничего')).to.deep.equal({
      rows: [],
      found: 0,
      always: [special, other],
    });
  });

  it('is looked for in texts that were folded once, not at every key', () => {
    let read = 0;
    const counted = list('Ақтау', 'Атырау').map((one) => ({
      ...one,
      get text() {
        read += 1;
        return { text: 'Ақтау' };
      },
    }));
    for (const typed of ['а', 'ак', 'акт']) searchChoices(counted, typed);
    expect(read).to.equal(2);
  });
});
