import { expect } from '@open-wc/testing';
import { answered, complaints, keptBy, sessionOf, storedBy, wrongWith } from '../session-of.js';

const said = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

describe('a line of text is stored as SurveyJS stores it', () => {
  for (const [inputType, given, stored] of [
    ['text', ' Айгүл ', ' Айгүл '],
    ['text', '007', '007'],
    ['text', 12, 12],
    ['text', ['a', 'b'], 'a, b'],
    ['text', '', undefined],
    ['text', null, undefined],
    ['number', '12', 12],
    ['number', ' 1,5 ', 1.5],
    ['number', '1e3', 1000],
    ['number', '0', 0],
    ['number', 0, 0],
    ['number', true, undefined],
    ['number', { a: 1 }, undefined],
    ['number', '', undefined],
    ['range', '7', 7],
    ['date', '2026-11-24', '2026-11-24'],
    ['datetime-local', '2026-11-24T10:30', '2026-11-24T10:30'],
    ['month', '2026-11', '2026-11'],
    ['week', '2026-W48', '2026-W48'],
    ['time', '10:30', '10:30'],
    ['tel', '+7 701 000 00 00', '+7 701 000 00 00'],
    ['url', 'no address', 'no address'],
  ] as const) {
    it(`${inputType}: ${said(given)} becomes ${said(stored)}`, () => {
      expect(storedBy({ type: 'text', inputType }, given)).to.deep.equal(stored);
      expect(keptBy({ type: 'text', inputType }, given)).to.deep.equal(stored);
    });
  }

  it('an answer that is cleared leaves no trace', () => {
    const session = answered([{ type: 'text', name: 'q' }], ['q', 'a'], ['q', '']);
    expect(session.state.answers).to.deep.equal({});
  });
});

describe('a line of text is refused', () => {
  for (const [situation, members, value, codes] of [
    ['a word where a number is asked', { inputType: 'number' }, 'ten', ['notNumber']],
    ['a number below its bound', { inputType: 'number', min: 3 }, 2, ['belowMin']],
    ['a number above its bound', { inputType: 'number', max: 3 }, '4', ['aboveMax']],
    ['a number between the steps', { inputType: 'number', step: 2 }, 3, ['offStep']],
    ['a day before the first one', { inputType: 'date', min: '2026-01-01' }, '2025-12-31', ['belowMin']],
    ['a day after today', { inputType: 'date', maxValueExpression: 'today()' }, '2026-11-25', ['aboveMax']],
    ['a day after a computed bound', { inputType: 'date', max: '=today(1)' }, '2026-11-26', ['aboveMax']],
    ['an hour after closing', { inputType: 'time', max: '18:00' }, '18:01', ['aboveMax']],
    ['an address without a domain', { inputType: 'email' }, 'a@b', ['email']],
    ['a number for an address, as a rule may give it', { inputType: 'email' }, 12, ['email']],
    ['a text over its limit', { maxLength: 3 }, 'abcd', ['tooLong']],
    ['nothing where an answer is needed', { isRequired: true }, undefined, ['required']],
    ['blanks where an answer is needed', { isRequired: true }, '   ', ['required']],
  ] as const) {
    it(situation, () => expect(wrongWith({ type: 'text', ...members }, value)).to.deep.equal(codes));
  }
});

describe('a line of text is accepted', () => {
  for (const [situation, members, value] of [
    ['0 where an answer is needed', { inputType: 'number', isRequired: true }, 0],
    ['a bound itself', { inputType: 'number', min: 3, max: 3 }, 3],
    ['a decimal on its step', { inputType: 'number', step: 0.1 }, 0.3],
    ['any step of a slider', { inputType: 'range', step: 2 }, 3],
    ['today, where it is the last day', { inputType: 'date', maxValueExpression: 'today()' }, '2026-11-24'],
    ['a bound that mentions nothing answered yet', { inputType: 'date', minValueExpression: '{from}' }, '2026-11-24'],
    ['a Cyrillic address', { inputType: 'email' }, 'почта@сот.қаз'],
    ['a text as long as its limit, decomposed letters counted once', { maxLength: 3 }, 'и\u0306од'],
    ['nothing at all, bounds or not', { inputType: 'number', min: 3, step: 2 }, undefined],
  ] as const) {
    it(situation, () => expect(wrongWith({ type: 'text', ...members }, value)).to.deep.equal([]));
  }
});

describe('a bound that another answer moves', () => {
  const dates = [
    { type: 'text', inputType: 'date', name: 'from' },
    { type: 'text', inputType: 'date', name: 'to', minValueExpression: '{from}', minErrorText: 'Раньше начала' },
  ];

  it('is said in the words of the author and goes when the other answer is mended', () => {
    const session = answered(dates, ['from', '2026-03-01'], ['to', '2026-02-01']);
    expect(session.next()).to.equal(false);
    expect(session.state.violations[0]?.found).to.deep.include({ text: 'Раньше начала', severity: 'error' });
    session.answer('from', '2026-01-01');
    expect(complaints(session)).to.deep.equal([]);
  });

  it("the document's own limit holds where a field has none", () => {
    const session = sessionOf({
      maxTextLength: 2,
      elements: [
        { type: 'text', name: 'a' },
        { type: 'text', name: 'b', maxLength: 5 },
      ],
    });
    for (const name of ['a', 'b']) session.answer(name, 'abc');
    expect(session.allViolations().map(({ path }) => path)).to.deep.equal(['a']);
  });
});
