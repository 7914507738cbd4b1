// The gallery and Chromium in front of it for one file of tests, opened before its first test and closed after its last.
// Nothing else at the root of the file may wait for them: such hooks do not wait for one another.
import { after, before } from 'node:test';
import { launchChromium } from '../support/chromium.mjs';
import { startGallery } from './server.mjs';

export let gallery;
export let browser;

before(async () => {
  [gallery, browser] = await Promise.all([startGallery(), launchChromium()]);
});
after(async () => {
  await browser?.close();
  await gallery?.close();
});
