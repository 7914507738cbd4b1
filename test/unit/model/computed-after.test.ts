import { expect } from '@open-wc/testing';
import { parseQuestionnaire } from '../../../src/model/parse-questionnaire.js';
import { SurveySession } from '../../../src/model/session.js';
import type { Surroundings } from '../../../src/model/session-state.js';
import { checkSubmission } from '../../../src/model/submission-check.js';

const surroundings: Surroundings = {
  now: () => new Date(2026, 10, 25, 12),
  seed: 1,
  locale: 'kk',
  mode: 'confidential',
  context: {},
};

/** Completes in a session and gives what it would send to the server's check. */
const verdict = (
  elements: readonly object[],
  mode: string,
  answers: readonly (readonly [string, unknown])[],
): unknown => {
  const { questionnaire } = parseQuestionnaire({ id: 'x', version: '1', clearInvisibleValues: mode, elements });
  if (!questionnaire) throw new Error('the questionnaire of the test is broken');
  const session = new SurveySession(questionnaire, surroundings);
  for (const [name, value] of answers) session.answer(name, value);
  expect(session.complete()).to.equal(true);
  return checkSubmission(questionnaire, {
    schema: 'court-survey/response/1',
    submissionId: '0b6c2f0e-3d2b-4a3e-9a0e-0d6f3f0b7f11',
    survey: { id: 'x', version: '1', digest: null },
    mode: 'confidential',
    locale: 'kk',
    completedAt: '2026-11-25T12:00:00+05:00',
    answers: session.completedAnswers(),
    context: {},
    client: { widget: '1.0.0' },
  });
};

const number = { type: 'text', inputType: 'number', name: 'a' };
const computed = { type: 'expression', name: 'c', visible: false, expression: '{a}+1' };

describe('a hidden computed value that stands behind what hangs on it', () => {
  for (const mode of ['onHidden', 'onHiddenContainer', 'onComplete', 'none']) {
    it(`the server accepts what the browser completed (${mode})`, () => {
      const elements = [number, { type: 'text', name: 't', visibleIf: '{c} = 2', isRequired: true }, computed];
      expect(
        verdict(elements, mode, [
          ['a', 1],
          ['t', 'hi'],
        ]),
      ).to.deep.equal({ ok: true, violations: [] });
    });

    it(`also a choice in the middle of several keeps its place (${mode})`, () => {
      const choices = ['x', { value: 'y', visibleIf: '{c} = 2' }, 'z'];
      const elements = [number, { type: 'checkbox', name: 'several', choices }, computed];
      expect(
        verdict(elements, mode, [
          ['a', 1],
          ['several', ['x', 'y', 'z']],
        ]),
      ).to.deep.equal({ ok: true, violations: [] });
    });
  }

  it('what is hidden when everything is computed is refused, as before', () => {
    const elements = [number, { type: 'text', name: 't', visibleIf: '{c} = 2' }, computed];
    const { questionnaire } = parseQuestionnaire({ id: 'x', version: '1', clearInvisibleValues: 'onHidden', elements });
    if (!questionnaire) throw new Error('the questionnaire of the test is broken');
    const session = new SurveySession(questionnaire, surroundings, {
      format: 1,
      questionnaire: { id: 'x', version: '1' },
      answers: { a: 5, t: 'smuggled' },
      phase: 'review',
      page: '',
      locale: 'kk',
      seed: 1,
    });
    expect(session.completedAnswers()).to.deep.equal({ a: 5 });
  });
});
