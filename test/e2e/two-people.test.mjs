// Two people, one computer, one browser profile: each has a session of their own at the portal, and a response of their own.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage } from '../support/chromium.mjs';
import { startDemo } from '../support/demo.mjs';
import { brief } from '../support/journeys.mjs';
import { startProxy } from '../support/proxy.mjs';
import { respondent } from '../support/respondent.mjs';
import { everySlotIsRead, spoiledScript, useScript } from '../support/spoiled-script.mjs';

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

const signIn = (context, who) => context.addCookies([{ name: 'session', value: who, url: proxy.url }]);

const openAs = async (context, who, key) => {
  await signIn(context, who);
  const page = await openPage(context, `${proxy.url}/?lang=kk&draft-key=${key}`);
  return { page, person: respondent(page, 'kk') };
};

const idOf = ({ headers }) => headers['idempotency-key'].replaceAll('"', '');
const sessionOf = ({ headers }) => /session=(\w+)/.exec(headers.cookie ?? '')?.[1];
/** Requests in which one person's response travels under another's session. */
const underWrongSession = (idOfA) =>
  proxy.posts.filter((post) => (sessionOf(post) === 'A') !== (idOf(post) === idOfA)).map((post) => sessionOf(post));

/** A presses Send while the receiver is down, and it stays down. Returns the id of their response. */
const sendsInVain = async ({ person }) => {
  await person.walkToReview(brief);
  proxy.posts.length = 0;
  proxy.behaviour = 'down';
  await person.send();
  await person.button('send.retry').waitFor();
  return idOf(proxy.posts[0]);
};

const answersAndSends = async ({ person }) => {
  await person.walkToReview(brief);
  await person.send();
  return person.receiptNumber();
};

/** One row each, of their own, with the receipt each of them saw. */
const assertOneRowEach = async (before, idOfA, receiptOfA, receiptOfB) => {
  assert.equal(await demo.responses(), before + 2);
  assert.equal((await demo.stored(idOfA)).receiptId, receiptOfA);
  const [idOfB] = new Set(proxy.posts.map(idOf).filter((id) => id !== idOfA));
  assert.equal((await demo.stored(idOfB)).receiptId, receiptOfB);
};

describe('A could not send, and B uses the same computer', () => {
  it('in a page of their own: B’s response goes under B’s session, A’s waits until A is back', async () => {
    const stored = await demo.responses();
    const context = await browser.newContext();
    const a = await openAs(context, 'A', 'of-a');
    const idOfA = await sendsInVain(a);
    await a.page.close();
    proxy.behaviour = 'pass';

    const b = await openAs(context, 'B', 'of-b');
    const receiptOfB = await answersAndSends(b);
    assert.equal(await demo.responses(), stored + 1, 'B’s alone');
    await b.page.close();

    const again = await openAs(context, 'A', 'of-a');
    const receiptOfA = await again.person.receiptNumber();
    await assertOneRowEach(stored, idOfA, receiptOfA, receiptOfB);
    assert.deepEqual(underWrongSession(idOfA), []);
    await context.close();
  });

  it('in the same page, which changes its draft-key at sign-in: the same', async () => {
    const stored = await demo.responses();
    const context = await browser.newContext();
    const { page, person } = await openAs(context, 'A', 'page-a');
    const idOfA = await sendsInVain({ person });

    const changeTo = async (who, key) => {
      await page.evaluate(() => document.querySelector('court-survey').removeAttribute('draft-key'));
      await signIn(context, who);
      await page.evaluate((next) => document.querySelector('court-survey').setAttribute('draft-key', next), key);
    };
    await changeTo('B', 'page-b');
    proxy.behaviour = 'pass';
    const receiptOfB = await answersAndSends({ person });
    await changeTo('A', 'page-a');
    const receiptOfA = await person.receiptNumber();
    await assertOneRowEach(stored, idOfA, receiptOfA, receiptOfB);
    assert.deepEqual(underWrongSession(idOfA), []);
    await context.close();
  });

  it('control: a build that reads the responses of every slot sends A’s under B’s session', async () => {
    const context = await browser.newContext();
    await useScript(context, await spoiledScript(...everySlotIsRead));
    const a = await openAs(context, 'A', 'spoiled-a');
    const idOfA = await sendsInVain(a);
    await a.page.close();
    proxy.behaviour = 'pass';
    const b = await openAs(context, 'B', 'spoiled-b');
    await b.person.receiptNumber();
    assert.deepEqual(underWrongSession(idOfA), ['B']);
    await context.close();
  });
});
