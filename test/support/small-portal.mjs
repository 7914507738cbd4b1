// The real receiver with the small questionnaire, and Chromium in front of it: for one file of tests, opened and closed with it.
import { after, before } from 'node:test';
import { launchChromium } from './chromium.mjs';
import { startOwnServer } from './own-server.mjs';
import { smallQuestionnaire } from './small-survey.mjs';

/** `server` and `browser` are there from the first test on; `prepare` is awaited after both. */
export const smallPortal = (prepare = async () => {}) => {
  const portal = {};
  before(async () => {
    [portal.server, portal.browser] = await Promise.all([
      startOwnServer({ questionnaires: [smallQuestionnaire] }),
      launchChromium(),
    ]);
    await prepare(portal);
  });
  after(async () => {
    await portal.browser?.close();
    await portal.server?.close();
  });
  return portal;
};
