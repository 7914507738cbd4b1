import { expect } from '@open-wc/testing';
import { SurveySession } from '../../../src/model/session.js';
import { checkSubmission } from '../../../src/model/submission-check.js';
import { pages, sessionOf, surroundings, text, type Json } from './session-of.js';

const select = { choices: ['x', 1, { value: 'z', visibleIf: '{a} empty' }], showOtherItem: true, showNoneItem: true };
const matrix = { type: 'matrix', rows: ['r', { value: 's', visibleIf: '{a} empty' }], columns: ['c', 1] };

const questions: readonly Json[] = [
  text('q'),
  text('q', { showCommentArea: true }),
  text('q', { inputType: 'number', max: 5 }),
  text('q', { inputType: 'date' }),
  { type: 'comment' },
  ...['radiogroup', 'dropdown', 'checkbox', 'tagbox', 'ranking'].map((type) => ({ type, ...select })),
  { type: 'radiogroup', ...select, storeOthersAsComment: false },
  { type: 'checkbox', ...select, storeOthersAsComment: false },
  { type: 'checkbox', ...select, valuePropertyName: 'v' },
  { type: 'ranking', ...select, selectToRankEnabled: true },
  { type: 'boolean' },
  { type: 'boolean', valueTrue: 'y' },
  { type: 'rating' },
  { type: 'rating', rateValues: ['1', 'na'] },
  matrix,
  { ...matrix, cellType: 'checkbox' },
  { type: 'html', html: 'w' },
];

const scalars: readonly unknown[] = ['x', 'y', 'other', 'none', 'na', '2026-01-01', '', ' ', '1', 'true'];
const others: readonly unknown[] = [1, 0, 3, 1.5, -1, Number.NaN, false, true, null];
const lists: readonly unknown[] = [
  [],
  ['x'],
  ['x', 'gone'],
  ['z', 'x', 1],
  ['other'],
  ['none', 'x'],
  [{ v: 'x' }],
  [null],
];
const objects: readonly unknown[] = [{}, { r: 'c' }, { r: 1, s: 'c' }, { r: ['c', 'gone'] }];
const given = [...scalars, ...others, ...lists, ...objects];

/** The response as it arrives at the court, with one more answer or without. */
const arrived = (session: SurveySession, more: Json = {}): unknown =>
  JSON.parse(
    JSON.stringify({
      schema: 'court-survey/response/1',
      submissionId: '0b6c2f0e-1111-4222-8333-444455556666',
      survey: { id: 'survey', version: '1', digest: null },
      mode: 'anonymous',
      locale: 'ru',
      completedOn: '2026-11-24',
      answers: { ...session.completedAnswers(), ...more },
      context: {},
      client: { widget: '1' },
    }),
  );

describe('whatever was answered, what can be sent is accepted by the court', () => {
  for (const question of questions) {
    it(JSON.stringify(question), () => {
      let completed = 0;
      for (const isRequired of [false, true]) {
        const document = [text('a'), { ...question, name: 'q', isRequired }];
        for (const value of given) {
          for (const [a, comment] of [
            ['', ''],
            [1, ''],
            ['', 'w'],
            [1, 'w'],
          ] as const) {
            const session = sessionOf(document, { mode: 'anonymous' });
            session.answer('q', value);
            if (comment) session.comment('q', comment);
            session.answer('a', a);
            if (!session.complete()) continue;
            completed += 1;
            const verdict = checkSubmission(session.questionnaire, arrived(session));
            expect(verdict.ok, `${JSON.stringify(value)}: ${JSON.stringify(verdict)}`).to.equal(true);
          }
        }
      }
      expect(completed).to.be.greaterThan(100);
    });
  }

  it('also where a hidden answer, which is not sent, decided about others', () => {
    const hidden = text('b', { visibleIf: '{a} = 1' });
    for (const question of [
      { type: 'expression', name: 'c', expression: '{b} + 1' },
      text('c', { visibleIf: '{b} = 5' }),
      text('c', { requiredIf: '{b} empty' }),
      text('c', { validators: [{ type: 'expression', expression: '{b} notempty' }] }),
    ]) {
      const session = sessionOf([text('a'), hidden, question], { mode: 'anonymous' });
      for (const [name, value] of [
        ['a', 1],
        ['b', 5],
        ['a', 2],
      ] as const)
        session.answer(name, value);
      const sent = session.complete();
      const { ok } = checkSubmission(session.questionnaire, arrived(session));
      expect(ok, JSON.stringify(question)).to.equal(sent);
    }
  });

  it('also where Next hid a needed question because the page before had no answer', () => {
    const document = {
      ...pages([text('a'), text('b')], [text('needed', { isRequired: true })], [text('c')]),
      triggers: [{ type: 'visible', expression: '{a} notempty', questions: ['needed'] }],
    };
    const session = sessionOf(document, { mode: 'anonymous' });
    while (session.state.phase === 'answering') expect(session.next()).to.equal(true);
    expect(session.complete()).to.equal(true);
    expect(checkSubmission(session.questionnaire, arrived(session)).violations).to.deep.equal([]);
    expect(new SurveySession(session.questionnaire, surroundings(), session.toDraft()).complete()).to.equal(true);
  });

  it('control: one answer more than was completed is refused', () => {
    const session = sessionOf([text('a')], { mode: 'anonymous' });
    session.complete();
    expect(checkSubmission(session.questionnaire, arrived(session, { b: 1 })).ok).to.equal(false);
  });
});

/** Rules that could do something else to a response than they did to the person who gave it. */
const rules: Readonly<
  Record<string, { document: Json; answers: readonly (readonly [string, unknown])[]; sent: boolean }>
> = {
  'a default that was emptied': {
    document: {
      calculatedValues: [{ name: 'total', expression: '{b} * 2', includeIntoResult: true }],
      elements: [
        text('a'),
        { type: 'expression', name: 'e', expression: '{a}', visible: false },
        { type: 'rating', name: 'b', defaultValueExpression: "iif({e} = 'x', 2, 2)" },
      ],
    },
    answers: [
      ['a', 'x'],
      ['b', undefined],
    ],
    sent: true,
  },
  'an answer that a trigger would take away': {
    document: {
      triggers: [{ type: 'setvalue', expression: '{e} notempty', setToName: 'b' }],
      elements: [{ type: 'expression', name: 'e', expression: '5', visible: false }, text('b')],
    },
    answers: [['b', 'x']],
    sent: true,
  },
  'a question that a trigger shows once a hidden answer has gone': {
    document: {
      triggers: [{ type: 'visible', expression: '{b} empty', questions: ['c'] }],
      pages: [
        { name: 'one', elements: [text('a'), text('b', { visibleIf: "{a} = 'x'" })] },
        { name: 'two', elements: [{ type: 'checkbox', name: 'c', choices: [1, 2, 3], minSelectedChoices: 2 }] },
      ],
    },
    answers: [
      ['a', 'x'],
      ['b', 'w'],
      ['a', 'gone'],
    ],
    sent: false,
  },
  'a value computed in a panel that is switched off': {
    document: {
      elements: [
        text('a'),
        {
          type: 'panel',
          name: 'p',
          enableIf: '{z} notempty',
          elements: [{ type: 'expression', name: 'e', expression: '{a}' }],
        },
      ],
    },
    answers: [['a', 'x']],
    sent: true,
  },
};

describe('whatever rules did, what can be sent is accepted by the court', () => {
  for (const [name, { document, answers, sent }] of Object.entries(rules)) {
    it(name, () => {
      const session = sessionOf(document);
      for (const [path, value] of answers) session.answer(path, value);
      expect(session.complete()).to.equal(sent);
      if (sent) expect(checkSubmission(session.questionnaire, arrived(session)).violations).to.deep.equal([]);
    });
  }
});
