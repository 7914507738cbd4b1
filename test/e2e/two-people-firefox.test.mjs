// As two-people.test.mjs, in Firefox.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDemo } from '../support/demo.mjs';
import { completeAll, launchFirefox, partOf, useScript } from '../support/firefox.mjs';
import { brief } from '../support/journeys.mjs';
import { everySlotIsRead, spoiledScript } from '../support/spoiled-script.mjs';
import { startProxy } from '../support/proxy.mjs';

let demo;
let proxy;
let browser;
before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchFirefox()]);
  proxy = await startProxy(demo.url);
});
after(async () => {
  await browser?.close();
  await proxy?.close();
  await demo?.close();
});

const openAs = async (who, key = `of-${who}`, script) => {
  await browser.setCookie({ name: 'session', value: who, domain: new URL(proxy.url).hostname });
  const page = await browser.newPage();
  if (script) await useScript(page, script);
  await page.goto(`${proxy.url}/?lang=kk&draft-key=${key}`);
  return page;
};

/** A presses Send while the receiver is down, and leaves. */
const sendsInVain = async (page) => {
  proxy.posts.length = 0;
  proxy.behaviour = 'down';
  await completeAll(page, brief.answers);
  await partOf(page, 'message');
  await page.close();
  proxy.behaviour = 'pass';
};

/** Which session each response travelled under. */
const sessions = () => {
  const pairs = proxy.posts.map(({ headers }) => [headers['idempotency-key'], headers.cookie]);
  const ids = [...new Set(pairs.map(([id]) => id))];
  return ids.map((id) => [...new Set(pairs.filter((pair) => pair[0] === id).map(([, cookie]) => cookie))]);
};

describe('A could not send, and B uses the same Firefox', () => {
  it('B’s response goes under B’s session, A’s waits until A is back', async () => {
    const stored = await demo.responses();
    await sendsInVain(await openAs('A'));

    const b = await openAs('B');
    await completeAll(b, brief.answers);
    const receiptOfB = await partOf(b, 'receipt-number');
    await b.close();
    assert.equal(await demo.responses(), stored + 1, 'B’s alone');

    const receiptOfA = await partOf(await openAs('A'), 'receipt-number');
    assert.equal(await demo.responses(), stored + 2);
    assert.notEqual(receiptOfA, receiptOfB);
    assert.deepEqual(sessions(), [['session=A'], ['session=B']]);
  });

  it('control: a build that reads the responses of every slot sends A’s under B’s session', async () => {
    const script = await spoiledScript(...everySlotIsRead);
    await sendsInVain(await openAs('A', 'spoiled-a', script));
    await partOf(await openAs('B', 'spoiled-b', script), 'receipt-number');
    assert.deepEqual(sessions(), [['session=A', 'session=B']]);
  });
});
