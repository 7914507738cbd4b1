import { expect } from '@open-wc/testing';
import type { SurveySubmitEvent } from '../../../src/element.js';
import type { Submission } from '../../../src/model/submission.js';
import { until, visitSurvey, type Visit } from './person-at-survey.js';

const aboutCourt = {
  id: 'about-court',
  version: '1',
  contextKeys: ['court'],
  elements: [
    { type: 'text', name: 'why', isRequired: true, visibleIf: "{context.court} = '7514'" },
    { type: 'comment', name: 'note' },
  ],
};

/** The submit event of the next press of Send. */
const submitted = ({ survey }: Visit): Promise<SurveySubmitEvent> =>
  new Promise((resolve) => survey.addEventListener('survey-submit', resolve, { once: true }));

describe('what is sealed', () => {
  it('is the context the answers were judged in, whatever the host made of its object since', async () => {
    const context = { court: '1' };
    const visit = await visitSurvey({ 'draft-key': 'context' }, { questionnaire: aboutCourt, context });
    visit.type('Бәрі жақсы');
    context.court = '7514';
    const event = submitted(visit);
    await visit.survey.submit();
    const { context: sealed } = JSON.parse(await (await event).body) as Submission;
    expect(sealed).to.deep.equal({ court: '1' });
    await until(() => visit.heard.delivered[0], 'it is delivered');
    visit.leave();
  });
});
