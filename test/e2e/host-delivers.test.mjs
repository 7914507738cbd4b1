import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage } from '../support/chromium.mjs';
import { brief } from '../support/journeys.mjs';
import { respondent } from '../support/respondent.mjs';
import { browser, demo } from '../support/demo-in-browser.mjs';

/** The review of a page without an endpoint, whose host listens to `survey-submit`. */
const reviewOn = async (key, listener) => {
  const page = await openPage(await browser.newContext(), `${demo.url}/?lang=kk&draft-key=${key}&endpoint=`);
  await page.evaluate(
    (listen) => {
      globalThis.attempts = [];
      document.querySelector('court-survey').addEventListener('survey-submit', listen);
    },
    await page.evaluateHandle(listener),
  );
  const person = respondent(page, 'kk');
  await person.walkToReview(brief);
  return { page, person };
};

describe('a host that delivers itself', () => {
  it('gets the sealed body at the first attempt, and its receipt is shown', async () => {
    const { page, person } = await reviewOn('courier', () => (event) => {
      const deliver = async () => {
        const body = await event.body;
        globalThis.attempts.push({ attempt: event.attempt, body });
        return {
          receiptId: 'HOST-1',
          submissionId: event.submissionId,
          acceptedOn: '2026-11-24',
          survey: JSON.parse(body).survey,
        };
      };
      event.respondWith(deliver());
    });
    await person.send();
    assert.equal(await person.receiptNumber(), 'HOST-1');
    const attempts = await page.evaluate(() => globalThis.attempts);
    assert.deepEqual(
      attempts.map(({ attempt, body }) => [attempt, JSON.parse(body).answers]),
      [[1, brief.answers]],
    );
    assert.deepEqual(page.seen, { violations: [], errors: [], foreign: [] });
    await page.context().close();
  });

  it('and fails at once is asked again with the next attempt and the same bytes', async () => {
    const { page, person } = await reviewOn('courier-fails', () => (event) => {
      const fail = async () => {
        globalThis.attempts.push({ attempt: event.attempt, body: await event.body });
        throw new Error('the bus is down');
      };
      event.respondWith(event.attempt === 1 ? Promise.reject(new Error('the bus is down')) : fail());
      if (event.attempt === 1) void event.body.then((body) => globalThis.attempts.push({ attempt: 1, body }));
    });
    await person.send();
    await page.waitForFunction(() => globalThis.attempts.length === 2);
    const [first, second] = await page.evaluate(() => globalThis.attempts);
    assert.deepEqual([first.attempt, second.attempt], [1, 2]);
    assert.equal(second.body, first.body);
    assert.deepEqual(page.seen.errors, []);
    await page.context().close();
  });

  it('a veto leaves the person on the review with nothing sealed', async () => {
    const { page, person } = await reviewOn('veto', () => (event) => {
      globalThis.attempts.push(event.attempt);
      event.preventDefault();
    });
    await person.send();
    await page.waitForFunction(() => globalThis.attempts.length === 1);
    await person.button('nav.submit').waitFor();
    assert.equal(await person.widget.getByText(person.words()['review.title']).count(), 1);
    await page.context().close();
  });
});
