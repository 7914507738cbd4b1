// The demo and Chromium in front of it for one file of tests, opened before its first test and closed after its last.
// Nothing else at the root of the file may wait for them: such hooks do not wait for one another.
import { after, before } from 'node:test';
import { launchChromium } from './chromium.mjs';
import { startDemo } from './demo.mjs';

export let demo;
export let browser;

before(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});
after(async () => {
  await browser?.close();
  await demo?.close();
});
