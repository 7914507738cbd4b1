import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage } from '../support/chromium.mjs';
import { startDemo } from '../support/demo.mjs';
import { brief } from '../support/journeys.mjs';
import { startProxy } from '../support/proxy.mjs';
import { respondent } from '../support/respondent.mjs';

let demo;
let proxy;
let browser;
before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
  proxy = await startProxy(demo.url);
});
after(async () => {
  await browser?.close();
  await proxy?.close();
  await demo?.close();
});

const sendWhile = async (behaviour, key) => {
  proxy.behaviour = 'pass';
  proxy.posts.length = 0;
  const context = await browser.newContext();
  const page = await openPage(context, `${proxy.url}/?lang=kk&draft-key=${key}`);
  const person = respondent(page, 'kk');
  await person.walkToReview(brief);
  const stored = await demo.responses();
  proxy.behaviour = behaviour;
  await person.send();
  await person.button('send.retry').waitFor();
  assert.equal(await demo.responses(), stored, 'nothing is stored yet');
  return { context, page, person, stored };
};

const recovers = async ({ context, person, stored }) => {
  proxy.behaviour = 'pass';
  // The sender's own next attempt may be quicker than the hand.
  await Promise.any([person.button('send.retry').click(), person.receiptNumber()]);
  await person.receiptNumber();
  assert.equal(await demo.responses(), stored + 1, 'exactly one row');
  assert.ok(proxy.posts.length >= 2);
  const [first] = proxy.posts;
  for (const post of proxy.posts) {
    assert.equal(post.body, first.body, 'every attempt has the same bytes');
    assert.equal(post.headers['idempotency-key'], first.headers['idempotency-key']);
  }
  assert.deepEqual(JSON.parse(first.body).answers, brief.answers);
  await context.close();
};

describe('when the receiver does not take the response at once', () => {
  it('down at Send, then up: the person presses "try again" and exactly one row is stored', async () => {
    await recovers(await sendWhile('down', 'down'));
  });

  it('a login page with status 200 is never taken for a receipt; the same bytes arrive later', async () => {
    await recovers(await sendWhile('html200', 'html'));
  });

  it('a slow "try again" says that it is sending and takes no second press, then gives the button back', async () => {
    const sent = await sendWhile('down', 'slow');
    proxy.behaviour = 'hold';
    const posts = proxy.posts.length;
    await sent.page.evaluate(() => void document.querySelector('court-survey').retry());
    const busy = sent.person.button('send.sending');
    await busy.waitFor();
    assert.equal(await busy.getAttribute('aria-disabled'), 'true');
    await busy.click({ force: true });
    await sent.person.widget.getByRole('status').getByText(sent.person.words()['send.sending']).waitFor();
    assert.equal(proxy.posts.length, posts + 1);
    proxy.letGo();
    await sent.person.button('send.retry').waitFor();
    await recovers(sent);
  });

  it('delivered by an attempt of its own accord: the keyboard is at the receipt, not lost with the old screen', async () => {
    const { context, page, person } = await sendWhile('down', 'by-itself');
    await person.widget.locator('h2:focus').waitFor();
    proxy.behaviour = 'pass';
    await person.receiptNumber();
    const focused = person.widget.locator('h2:focus');
    assert.equal(await focused.innerText(), person.words()['send.sent']);
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'court-survey');
    await context.close();
  });

  it('down at Send, then the page is reloaded: the unsent response is shown, not a second form, and can be sent', async () => {
    const sent = await sendWhile('down', 'reload');
    await sent.page.reload();
    await sent.person.button('send.retry').waitFor();
    assert.equal(await sent.person.widget.locator('[data-path]').count(), 0);
    await recovers(sent);
  });
});
