import { expect } from '@open-wc/testing';
import { until, visitSurvey, type Visit } from './person-at-survey.js';

const pass = (type: 'pagehide' | 'pageshow'): void =>
  void dispatchEvent(new PageTransitionEvent(type, { persisted: true }));

/** Somebody sends in vain, and the page goes into the browser's cache. */
const unsent = async (attributes: Readonly<Record<string, string>>): Promise<Visit> => {
  const visit = await visitSurvey(attributes);
  visit.court.isUp = false;
  visit.type('Жауабым');
  await visit.survey.submit();
  await until(() => visit.shows('send.retry'), 'the response is unsent');
  pass('pagehide');
  visit.court.isUp = true;
  return visit;
};

describe('a page that comes back out of the browser’s cache with an unsent response', () => {
  for (const storage of ['personal', 'kiosk'])
    it(`sends nothing before the person says so, who may be another one by now (${storage})`, async () => {
      const visit = await unsent({ 'draft-key': `back-${storage}`, storage });
      pass('pageshow');
      await until(() => visit.heard.messages.at(-1) === 'held', 'the response waits for a word');
      dispatchEvent(new Event('online'));
      document.dispatchEvent(new Event('visibilitychange'));
      expect(visit.heard.delivered).to.deep.equal([]);
      await visit.press('send.retry');
      await until(() => visit.heard.delivered[0], 'it is delivered');
      visit.leave();
    });

  it('goes on by itself where no session is sent along', async () => {
    const visit = await unsent({ 'draft-key': 'back-omit', credentials: 'omit' });
    pass('pageshow');
    await until(() => visit.heard.delivered[0], 'it is delivered');
    visit.leave();
  });
});
