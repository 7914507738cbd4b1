import { expect } from '@open-wc/testing';
import { checkSubmission } from '../../../../src/model/submission-check.js';
import { answered, keptBy, questionnaireOf, sessionOf, storedBy, text, wrongWith, type Json } from '../session-of.js';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
const unfriendly: readonly unknown[] = [
  nested(20_000),
  JSON.parse('{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)),
  JSON.parse('{"toString":1,"valueOf":1,"toJSON":1}'),
  JSON.parse('[{"toString":null}]'),
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('1e999'),
  'x'.repeat(1_000_000),
  '\ud800',
];

const questions: readonly Json[] = [
  text('line', { validators: [{ type: 'email' }, { type: 'regex', regex: 'a' }, { type: 'numeric' }] }),
  text('day', { inputType: 'date', min: '2024-01-01' }),
  text('hour', { inputType: 'time', min: '10:00' }),
  text('number', { inputType: 'number', min: 1 }),
  { type: 'comment', name: 'long', maxLength: 5 },
  { type: 'boolean', name: 'yes' },
  { type: 'rating', name: 'scale' },
  { type: 'radiogroup', name: 'one', choices: ['a'], showOtherItem: true, useDisplayValuesInDynamicTexts: false },
  { type: 'checkbox', name: 'several', choices: ['a', { value: { k: 1 } }], valuePropertyName: 'v' },
  { type: 'ranking', name: 'order', choices: ['a', 'b'] },
  { type: 'matrix', name: 'table', rows: ['constructor', 'r'], columns: ['c'], eachRowRequired: true },
  { type: 'dropdown', name: 'fetched', choicesByUrl: { url: '/{line}.json' } },
];
const names = questions.map(({ name }) => String(name));
const document: Json = {
  elements: questions.map((question) => ({ ...question, title: `{${names.join('} {')}}` })),
  navigateToUrl: 'https://example.org/{line}',
  calculatedValues: names.map((name) => ({ name: `c-${name}`, expression: `{${name}} + {${name}} + 'x'` })),
};
const submission = (answers: unknown): Json => ({
  schema: 'court-survey/response/1',
  submissionId: '0b6c2f0e-1111-4222-8333-444455556666',
  survey: { id: 'survey', version: '1' },
  mode: 'confidential',
  locale: 'ru',
  completedAt: '2026-11-23T23:59:00+05:00',
  answers,
  context: {},
});

describe('an answer that means harm', () => {
  it('is survived by every question, drawn, judged and put away', () => {
    for (const value of unfriendly) {
      const session = answered(document, ...names.map((name) => [name, value] as const));
      session.complete();
      expect(session.state.pages.length).to.equal(1);
      expect([session.choiceRequests(), session.closingWords(), session.completedAnswers()]).to.have.length(3);
      expect(JSON.stringify(session.toDraft())).to.be.a('string');
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
  });

  it('is survived in a draft', () => {
    for (const value of unfriendly) {
      const draft = {
        ...sessionOf(document).toDraft(),
        answers: Object.fromEntries(names.map((name) => [name, value])),
      };
      expect(sessionOf(document, {}, draft).state.phase).to.equal('answering');
    }
  });

  it('is refused by the server, never thrown at it', () => {
    const questionnaire = questionnaireOf(document);
    for (const value of unfriendly) {
      const answers = Object.fromEntries(names.map((name) => [name, value]));
      expect(checkSubmission(questionnaire, submission(answers)).ok).to.equal(false);
    }
    for (const answers of unfriendly) expect(checkSubmission(questionnaire, submission(answers)).ok).to.equal(false);
  });

  it('is no draft when the answers are none', () => {
    for (const answers of [null, 'text', ['a'], 5] as unknown as readonly Json[]) {
      const draft = { ...sessionOf(document).toDraft(), answers };
      expect(sessionOf(document, {}, draft).state.answers).not.to.have.any.keys(...names, '0');
    }
  });
});

describe('what JSON has no word for', () => {
  it('is no answer', () => {
    for (const value of [Infinity, -Infinity, Symbol('s'), 5n, () => 1]) {
      for (const type of ['text', 'comment', 'rating', 'boolean', 'radiogroup'])
        expect(storedBy({ type, choices: ['a'] }, value), type).to.equal(undefined);
    }
  });

  it('is not sent when it is computed, so that the server agrees', () => {
    const computed = [{ type: 'expression', name: 'q', expression: '2 ^ 9999' }];
    const sent = answered(computed).completedAnswers();
    expect(sent).to.deep.equal({});
    expect(checkSubmission(questionnaireOf(computed), submission(sent)).ok).to.equal(true);
  });
});

describe('a day, a month, a week and a time', () => {
  for (const [inputType, good, bad] of [
    ['date', '2024-01-05', 'yesterday'],
    ['date', '2024-02-29', '2024-13-01'],
    ['datetime-local', '2024-01-05T10:20', '10:20'],
    ['month', '2024-01', '2024-13'],
    ['week', '2024-W05', 'week 5'],
    ['time', '23:59', '24:01'],
  ] as const) {
    it(`${inputType}: ${good} is sent, "${bad}" is not`, () => {
      expect(keptBy({ type: 'text', inputType }, good)).to.equal(good);
      expect(keptBy({ type: 'text', inputType }, bad)).to.equal(undefined);
    });
  }

  it('that is none is no answer to a required question', () => {
    const session = answered([text('q', { inputType: 'date', isRequired: true })], ['q', 'yesterday']);
    expect(session.complete()).to.equal(false);
    expect(session.state.violations.map(({ found }) => found.violation.code)).to.deep.equal(['required']);
  });
});

describe('a row may be called like something of JavaScript', () => {
  it('and is unanswered all the same', () => {
    const rows = ['constructor', 'toString'];
    expect(wrongWith({ type: 'matrix', rows, columns: ['c'], eachRowRequired: true })).to.deep.equal(['rowsRequired']);
  });
});
