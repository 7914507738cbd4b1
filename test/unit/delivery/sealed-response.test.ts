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

/** The same before any other listener may stop it. */
const submittedFirst = (): Promise<SurveySubmitEvent> =>
  new Promise((resolve) =>
    addEventListener('survey-submit', (event) => resolve(event as SurveySubmitEvent), { once: true, capture: true }),
  );

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

  it('is promised to the host, who hears of it when nothing is sealed: after a veto, and with nowhere to send to', async () => {
    const settled = (event: SurveySubmitEvent): Promise<string> => event.body.then(() => 'sealed', String);
    const visit = await visitSurvey({ 'draft-key': 'no-body' });
    visit.type('Бәрі жақсы');
    const veto = (event: Event): void => {
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    visit.survey.addEventListener('survey-submit', veto, { capture: true });
    const vetoed = submittedFirst();
    await visit.survey.submit();
    expect(await settled(await vetoed)).to.contain('veto');
    visit.survey.removeEventListener('survey-submit', veto, { capture: true });
    const keptQuiet = (event: Event): void => event.stopImmediatePropagation();
    visit.survey.addEventListener('survey-submit', keptQuiet, { capture: true });
    const nowhere = submittedFirst();
    await visit.survey.submit();
    expect(await settled(await nowhere)).to.contain('endpoint');
    expect(visit.heard.rejections).to.deep.equal([]);
    visit.leave();
  });

  it('is not promised for ever by a survey that was closed meanwhile', async () => {
    const visit = await visitSurvey({ 'draft-key': 'closed-body' });
    visit.type('Бәрі жақсы');
    const event = submittedFirst();
    const closed = event.then(() => visit.survey.setAttribute('draft-key', 'another'));
    void visit.survey.submit();
    await closed;
    expect(await (await event).body.then(() => 'sealed', String)).to.contain('closed');
    visit.leave();
  });
});
