// A response is completed on a phone in Kazakhstan and judged by a server anywhere, a week later.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { SurveySession, checkSubmission, parseQuestionnaire } from '../../../build/src/model.js';

const own = process.env.TZ;
const standIn = (zone) => {
  process.env.TZ = zone;
};
after(() => (own === undefined ? delete process.env.TZ : standIn(own)));

const { questionnaire } = parseQuestionnaire({
  id: 'zones',
  version: '1',
  calculatedValues: [{ name: 'now', expression: 'today()', includeIntoResult: true }],
  pages: [
    {
      name: 'p',
      elements: [
        { type: 'text', inputType: 'date', name: 'd' },
        { type: 'expression', name: 'day', expression: 'today()' },
        { type: 'expression', name: 'later', expression: "dateAdd({d}, 1, 'days')" },
        { type: 'expression', name: 'old', expression: 'getDate({d})' },
        { type: 'text', name: 'evening', visibleIf: "dateDiff({d}, today(), 'days') > 0", defaultValue: 'x' },
      ],
    },
  ],
});

/** Completed at 23:59 in Almaty. */
const submissionFromAlmaty = () => {
  standIn('Asia/Almaty');
  const now = new Date('2026-11-24T18:59:00Z');
  const surroundings = { now: () => now, seed: 1, locale: 'kk', mode: 'confidential', context: {} };
  const session = new SurveySession(questionnaire, surroundings);
  session.answer('d', '2000-11-24');
  assert.ok(session.complete());
  return {
    schema: 'court-survey/response/1',
    submissionId: '0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d',
    survey: { id: 'zones', version: '1', digest: null },
    mode: 'confidential',
    locale: 'kk',
    completedAt: '2026-11-24T23:59:00+05:00',
    context: {},
    answers: session.completedAnswers(),
  };
};

describe('a response completed a minute before midnight in Almaty', () => {
  const submission = submissionFromAlmaty();
  for (const zone of ['Asia/Almaty', 'UTC', 'America/New_York', 'Pacific/Kiritimati'])
    it(`is accepted by a server in ${zone}`, () => {
      standIn(zone);
      assert.deepEqual(checkSubmission(questionnaire, submission), { ok: true, violations: [] });
    });

  it('control: with the next day in a computed date it is refused everywhere', () => {
    for (const zone of ['Asia/Almaty', 'UTC', 'America/New_York']) {
      standIn(zone);
      const answers = { ...submission.answers, day: '2026-11-25' };
      assert.equal(checkSubmission(questionnaire, { ...submission, answers }).ok, false, zone);
    }
  });
});
