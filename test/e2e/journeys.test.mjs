import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage } from '../support/chromium.mjs';
import { advocate, claimant, prosecutor, registeredUser } from '../support/journeys.mjs';
import { walkInSurveyCore } from '../support/oracle-walk.mjs';
import { respondent } from '../support/respondent.mjs';
import { browser, demo } from '../support/demo-in-browser.mjs';

/** From the portal page to the receipt; everything the court's database and the network must agree on. */
const walk = async (journey, { viewport = { width: 1280, height: 900 } } = {}) => {
  const before = await demo.responses();
  const url = `${demo.url}/?lang=${journey.language}&draft-key=${encodeURIComponent(Math.random())}`;
  const page = await openPage(browser, url, { viewport });
  const posts = [];
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.postData()));
  const person = respondent(page, journey.language);
  const seen = await person.walkToReview(journey);
  await person.send();
  const receiptId = await person.receiptNumber();
  assert.equal(posts.length, 1, 'one request');
  const body = JSON.parse(posts[0]);
  assert.equal(await demo.responses(), before + 1, 'one row more');
  assert.deepEqual(page.seen, { violations: [], errors: [], foreign: [] });
  await page.close();
  return { seen, body, receiptId };
};

const people = [
  ['a claimant with an own advocate, in person, in Kazakh', claimant],
  ['a prosecutor, in Russian', prosecutor],
  ['a registered user without a case who switches the language midway', registeredUser],
  ['an advocate in a written procedure', advocate],
];

describe('from the portal page to a stored response', () => {
  for (const [name, journey] of people) {
    it(`${name}: sees the questions survey-core shows, and exactly these answers are stored`, async () => {
      const { seen, body, receiptId } = await walk(journey);
      assert.deepEqual(body.answers, journey.answers);
      assert.equal(body.locale, journey.switchLanguageOn?.to ?? journey.language);
      assert.deepEqual(seen, walkInSurveyCore(journey));
      const row = await demo.stored(body.submissionId);
      assert.deepEqual(row.answers, journey.answers);
      assert.equal(row.receiptId, receiptId);
    });
  }

  it('the claimant on a phone of 360 px gets the same response stored', async () => {
    const { body } = await walk(claimant, { viewport: { width: 360, height: 740 } });
    assert.deepEqual(body.answers, claimant.answers);
  });

  it('control: a journey whose golden answers differ in one row is noticed', async () => {
    const altered = structuredClone(claimant.answers);
    altered.hearing_matrix.order_kept = 1;
    assert.throws(() => assert.deepEqual(claimant.answers, altered));
    const hidden = structuredClone(claimant);
    hidden.answers.hearing_format = 'written';
    assert.notDeepEqual(walkInSurveyCore(hidden), walkInSurveyCore(claimant));
  });
});
