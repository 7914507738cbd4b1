import { expect } from '@open-wc/testing';
import { keptBy, offers, problemsIn, seen, sessionOf, type Content } from '../session-of.js';

const withChoices = (choices: unknown): Content => [{ type: 'radiogroup', name: 'q', choices }];

describe('every form in which an author may write choices', () => {
  for (const [choice, value, words] of [
    ['a', 'a', 'a'],
    ['a|First', 'a', 'First'],
    ['a|b|c', 'a', 'b|c'],
    ['', '', ''],
    [1, 1, '1'],
    [0, 0, '0'],
    [true, true, 'true'],
    [{ value: 'a', text: 'First' }, 'a', 'First'],
    [{ value: 'a', text: { kk: 'Бірінші', ru: 'Первый' } }, 'a', 'Первый'],
    [{ value: 'a', text: { kk: 'Бірінші' } }, 'a', 'Бірінші'],
    [{ value: 2 }, 2, '2'],
    [{ value: false }, false, 'false'],
    [{ text: 'Only words' }, 'Only words', 'Only words'],
    [{ value: { id: 7 }, text: 'Seven' }, { id: 7 }, 'Seven'],
  ] as const) {
    it(`${JSON.stringify(choice)} is "${words}"`, () => {
      const [only] = seen(sessionOf(withChoices([choice])), 'q').choices;
      expect(only?.value).to.deep.equal(value);
      expect(only?.text.text).to.equal(words);
    });
  }

  it('the same forms make rows, columns and points', () => {
    const matrix = { type: 'matrix', name: 'm', rows: ['r|Row'], columns: [{ value: 1, text: 'One' }] };
    const rating = { type: 'rating', name: 'r', rateValues: ['1|Bad', { value: 2 }] };
    const session = sessionOf([matrix, rating]);
    expect(seen(session, 'm').rows[0]).to.deep.include({ value: 'r', text: { text: 'Row' } });
    expect(seen(session, 'm').columns[0]).to.deep.include({ value: 1, text: { text: 'One' } });
    expect(offers(session, 'r')).to.deep.equal(['1', 2]);
  });

  it('words in another language than the session say which one it is', () => {
    const [only] = seen(sessionOf(withChoices([{ value: 'a', text: { kk: 'Бірінші' } }])), 'q').choices;
    expect(only?.text.lang).to.equal('kk');
  });
});

describe('a list of choices that is none', () => {
  for (const [choices, problem] of [
    ['a, b', 'error notAList /elements/0/choices'],
    [{ a: 1 }, 'error notAList /elements/0/choices'],
    [['a', null], 'error notAChoice /elements/0/choices/1'],
    [['a', ['b']], 'error notAChoice /elements/0/choices/1'],
    [[{}], 'error missingValue /elements/0/choices/0'],
    [['a', { value: null }], 'error missingValue /elements/0/choices/1'],
    [[{ value: 'a', visibleIf: '{b' }], 'error expression.syntax /elements/0/choices/0/visibleIf'],
    [[{ value: 'a', elements: [] }], 'error notSupportedYet /elements/0/choices/0/elements'],
    [[{ value: 'a', showCommentArea: true }], 'error notSupportedYet /elements/0/choices/0/showCommentArea'],
  ] as const) {
    it(`${JSON.stringify(choices)}: ${problem}`, () => {
      expect(problemsIn(withChoices(choices))).to.deep.equal([problem]);
    });
  }
});

describe('the order of choices', () => {
  const list = ['b', 'a10', 'a9', 'B1', 'А'];

  for (const [choicesOrder, values] of [
    ['none', list],
    ['asc', ['B1', 'a9', 'a10', 'b', 'А']],
    ['desc', ['А', 'b', 'a10', 'a9', 'B1']],
  ] as const) {
    it(`${choicesOrder} is ${values.join(' ')}, special items behind`, () => {
      const question = { type: 'checkbox', name: 'q', choices: list, choicesOrder, showNoneItem: true };
      expect(offers(sessionOf([question]), 'q')).to.deep.equal([...values, 'none']);
    });
  }

  it('random keeps every choice and takes each seed its own way', () => {
    const question = { type: 'checkbox', name: 'q', choices: list, choicesOrder: 'random' };
    const orders = [1, 2, 3, 4].map((seed) => offers(sessionOf([question], { seed }), 'q'));
    for (const order of orders) expect(order).to.have.members(list);
    expect(new Set(orders.map((order) => order.join())).size).to.be.greaterThan(1);
    expect(keptBy(question, ['b', 'А'])).to.deep.equal(['b', 'А']);
  });
});
