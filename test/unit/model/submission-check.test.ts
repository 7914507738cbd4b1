import { expect } from '@open-wc/testing';
import { checkSubmission } from '../../../src/model/submission-check.js';
import type { SurveySession } from '../../../src/model/session.js';
import { answered, questionnaireOf, text, type Json } from './session-of.js';

const document: Json = {
  contextKeys: ['court'],
  elements: [
    text('name', { isRequired: true }),
    { type: 'radiogroup', name: 'role', choices: ['claimant', 'visitor'], showOtherItem: true },
    text('case', { visibleIf: "{role} = 'claimant'", isRequired: true }),
    text('heard', { inputType: 'date', maxValueExpression: 'today()' }),
    { type: 'expression', name: 'sum', expression: '1 + 1' },
  ],
};
const questionnaire = questionnaireOf(document);

const submissionOf = (session: SurveySession, changes: Json = {}): Json => ({
  schema: 'court-survey/response/1',
  submissionId: '0b6c2f0e-1111-4222-8333-444455556666',
  survey: { id: 'survey', version: '1', digest: null },
  mode: 'confidential',
  locale: 'kk',
  completedAt: '2026-11-23T23:59:00+05:00',
  answers: session.completedAnswers(),
  context: { court: 'Алматы' },
  client: { widget: '1.0.0' },
  ...changes,
});

const completed = answered(document, ['name', 'Айгүл'], ['role', 'claimant'], ['case', '7'], ['heard', '2026-11-23']);
const good = submissionOf(completed);
const answers = good['answers'] as Json;

/** What the server finds: a problem of the form, or paths with codes. */
const verdict = (submission: unknown): string => {
  const { ok, problem, violations } = checkSubmission(questionnaire, submission);
  const found = violations.map(({ path, violation }) => `${path} ${violation.code}`);
  return ok ? 'ok' : (problem ?? found.join(', '));
};

describe('a completed response', () => {
  it('passes', () => {
    expect(completed.complete()).to.equal(true);
    expect(checkSubmission(questionnaire, good)).to.deep.equal({ ok: true, violations: [] });
  });

  it('passes after the way through JSON, whatever the order of its members', () => {
    const reversed = Object.fromEntries(Object.entries(answers).reverse());
    expect(verdict(JSON.parse(JSON.stringify({ ...good, answers: reversed })))).to.equal('ok');
  });

  it('passes with "other" and its text', () => {
    expect(verdict({ ...good, answers: { name: 'w', role: 'other', 'role-Comment': 'w', sum: 2 } })).to.equal('ok');
  });

  it('gets the same verdict whenever it is checked: "today" is its own day', () => {
    const onDay = (completedAt: string): string => verdict({ ...good, completedAt });
    expect(onDay('2026-11-23T23:59:00+05:00')).to.equal('ok');
    expect(onDay('2026-11-21T12:00:00+05:00')).to.equal('heard aboveMax');
  });
});

describe('a response from the days when the survey was closed', () => {
  const term = questionnaireOf({ ...document, opensAt: '2026-11-01', closesAt: '2026-11-30' });

  for (const [completedAt, problem] of [
    ['2026-11-23T12:00:00+05:00', undefined],
    ['2026-10-30T12:00:00+05:00', 'notYetOpen'],
    ['2026-12-02T12:00:00+05:00', 'closed'],
  ] as const) {
    it(`${completedAt}: ${problem ?? 'accepted'}`, () => {
      const late = { ...good, completedAt, answers: { ...answers, heard: '2026-10-01' } };
      expect(checkSubmission(term, late)).to.deep.include(problem ? { ok: false, problem } : { ok: true });
    });
  }
});

describe('answers that were tampered with', () => {
  for (const [situation, changes, found] of [
    ['a value that nobody offers', { role: 'judge' }, /^role unknownValue/],
    ['a name that nobody asks for', { iin: '900101300123' }, /^iin unknownValue$/],
    ['a hidden answer', { role: 'visitor' }, /^case unknownValue$/],
    ['an empty value', { heard: '' }, /^heard unknownValue$/],
    ['no value under a name', { heard: null }, /^heard unknownValue$/],
    ['a list where one value is asked', { role: ['claimant'] }, /role unknownValue/],
    ['a required answer that is missing', { name: undefined }, /name required$/],
    ['a required answer that is missing once it is shown', { case: undefined }, /case required$/],
    ['"other" without its text', { role: 'other', case: undefined }, /role commentRequired/],
    ['a computed value that is not what the answers lead to', { sum: 3 }, /^sum unknownValue/],
    ['a day that is none of the past', { heard: '2027-01-01' }, /^heard aboveMax$/],
    ['a name of JavaScript', JSON.parse('{ "__proto__": { "name": "x" } }'), /^answers$/],
  ] as const) {
    it(`${situation}: refused`, () => {
      const changed = { ...answers };
      for (const [name, value] of Object.entries(changes as Json)) {
        Object.defineProperty(changed, name, { value, enumerable: value !== undefined, configurable: true });
      }
      expect(verdict({ ...good, answers: changed })).to.match(found);
    });
  }
});

describe('a submission that is none', () => {
  for (const [problem, changes] of [
    ['schema', { schema: 'court-survey/response/2' }],
    ['submissionId', { submissionId: '1' }],
    ['submissionId', { submissionId: undefined }],
    ['survey', { survey: { id: 'survey', version: '2' } }],
    ['survey', { survey: { id: 'another', version: '1' } }],
    ['survey', { survey: null }],
    ['mode', { mode: 'secret' }],
    ['locale', { locale: '' }],
    ['locale', { locale: 7 }],
    ['date', { completedAt: undefined }],
    ['date', { completedAt: 'yesterday' }],
    ['date', { completedAt: '2026-11-23' }],
    ['date', { completedOn: '2026-11-23' }],
    ['date', { mode: 'anonymous' }],
    ['date', { mode: 'anonymous', completedAt: undefined, completedOn: '2026-11-23T10:00:00Z' }],
    ['date', { mode: 'anonymous', completedAt: undefined, completedOn: '2026-13-45' }],
    ['answers', { answers: [] }],
    ['answers', { answers: undefined }],
    ['context', { context: { iin: '1' } }],
    ['context', { context: { court: 'x'.repeat(201) } }],
    ['context', { context: { court: ['x'] } }],
    ['context', { context: null }],
  ] as const) {
    it(`${problem}: ${JSON.stringify(changes).slice(0, 80)}`, () => {
      expect(verdict({ ...good, ...changes })).to.equal(problem);
    });
  }

  it('an anonymous one names a day and passes', () => {
    const anonymous = { ...good, mode: 'anonymous', completedAt: undefined, completedOn: '2026-11-23' };
    expect(verdict(anonymous)).to.equal('ok');
  });

  it('nothing that arrives makes the check throw', () => {
    for (const junk of [undefined, null, 7, 'x', [], {}, new Date(), () => 1]) {
      expect(checkSubmission(questionnaire, junk).ok).to.equal(false);
      for (const member of Object.keys(good)) checkSubmission(questionnaire, { ...good, [member]: junk });
      for (const name of Object.keys(answers)) {
        checkSubmission(questionnaire, { ...good, answers: { ...answers, [name]: [junk, { junk }] } });
      }
    }
  });
});
