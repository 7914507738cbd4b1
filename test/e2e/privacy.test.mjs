// The README's section on privacy, held by a search: an answer nobody else could have typed is looked for in all files of
// the browser's profile, while the browser runs and after it was closed.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPage } from '../support/chromium.mjs';
import { startDemo } from '../support/demo.mjs';
import { withProfile } from '../support/profile.mjs';
import { respondent } from '../support/respondent.mjs';

const title = { kk: 'Пікіріңіз', ru: 'Ваше мнение' };
const visit = { id: 'visit', version: '1', elements: [{ type: 'comment', name: 'note', title }] };

let demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.close());

/** The court takes what it gets, or there is no connection. */
const court = (isUp) => (route) => {
  if (!isUp) return route.abort();
  const { submissionId, survey } = JSON.parse(route.request().postData());
  return route.fulfill({ json: { receiptId: 'R-1', submissionId, acceptedOn: '2026-11-25', survey } });
};

const visitPage = async (browser, storage, { isUp = true } = {}) => {
  await browser.route('**/visit.json', (route) => route.fulfill({ json: visit }));
  await browser.route('**/responses', court(isUp));
  const page = await openPage(browser, `${demo.url}/?lang=kk&src=/visit.json&storage=${storage}`);
  const person = respondent(page, 'kk');
  return { page, person, note: person.questionBox('note').getByRole('textbox') };
};

const saved = ({ person }) => person.widget.locator('[part~="saved"] svg').waitFor();
const keptInMemory = ({ page }) => page.waitForFunction(() => document.querySelector('court-survey').answers.note);
const startedAgain = async ({ page, person, note }) => {
  await page.evaluate(() => document.querySelector('court-survey').discard());
  await person.widget.getByRole('textbox').waitFor();
  assert.equal(await note.inputValue(), '');
};
const pressSend = ({ page }) => page.evaluate(() => void document.querySelector('court-survey').submit());
const delivered = async (survey) => {
  await pressSend(survey);
  await survey.person.receiptNumber();
};
const unsent = async (survey) => {
  await pressSend(survey);
  await survey.person.button('send.retry').waitFor();
};

/** A person types the canary and does `acts`. Where it is then, in a running browser and a closed one, without host names. */
const traces = (storage, acts, { isUp, afterwards } = {}) =>
  withProfile(async ({ open, search }) => {
    const canary = crypto.randomUUID();
    const places = async (text) => [...new Set((await search(text)).map((file) => file.split('/')[1]))];
    const browser = await open();
    const survey = await visitPage(browser, storage, { isUp });
    // At once: a tick that comes before the last letter would say nothing of it.
    await survey.note.fill(`ұшқын ${canary}`);
    for (const act of acts) await act(survey);
    const key = await survey.page.evaluate(() => sessionStorage.getItem('court-survey-key'));
    const running = await places(canary);
    await survey.page.close();
    await browser.close();
    const closed = await places(canary);
    const found = { running, closed, key: key ? await places(JSON.parse(key).k) : [] };
    console.log(`${storage}, ${acts.map(({ name }) => name).join(', ')}: ${JSON.stringify(found)}`);
    if (!afterwards) return found;
    const again = await open();
    await afterwards(await visitPage(again, storage));
    await again.close();
    return found;
  });

const nowhere = { running: [], closed: [] };
const assertNowhere = ({ running, closed }) => assert.deepEqual({ running, closed }, nowhere);

const isOffered = ({ person }) => person.button('nav.resume').waitFor();
const isFresh = async ({ note }) => {
  await note.waitFor();
  assert.equal(await note.inputValue(), '');
};
const showsReceipt = async ({ person }) => assert.equal(await person.receiptNumber(), 'R-1');

describe('personal', () => {
  it('control: while the draft is kept, the search finds it, and the person is offered it again', async () => {
    const { running, closed } = await traces('personal', [saved], { afterwards: isOffered });
    assert.deepEqual({ running, closed }, { running: ['IndexedDB'], closed: ['IndexedDB'] });
  });

  it('after the person erased it no page shows it; the database’s own files may still have the bytes', async () => {
    const { closed } = await traces('personal', [saved, startedAgain], { afterwards: isFresh });
    assert.deepEqual(new Set([...closed, 'IndexedDB']), new Set(['IndexedDB']));
  });

  it('after delivery there is the receipt; the database’s own files may still have the bytes', async () => {
    const { closed } = await traces('personal', [saved, delivered], { afterwards: showsReceipt });
    assert.deepEqual(new Set([...closed, 'IndexedDB']), new Set(['IndexedDB']));
  });
});

describe('shared', () => {
  it('answers are nowhere readable, and who comes next begins anew; the key may be left in session files', async () => {
    const { running, closed, key } = await traces('shared', [saved], { afterwards: isFresh });
    assert.deepEqual({ running, closed }, nowhere);
    assert.deepEqual(new Set([...key, 'Session Storage']), new Set(['Session Storage']));
  });

  it('after delivery they are nowhere readable', async () => assertNowhere(await traces('shared', [saved, delivered])));

  it('while the response waits they are nowhere readable', async () =>
    assertNowhere(await traces('shared', [saved, unsent], { isUp: false })));
});

describe('kiosk', () => {
  it('answers are in no file, and who comes next begins anew', async () =>
    assertNowhere(await traces('kiosk', [keptInMemory], { afterwards: isFresh })));

  it('nor after delivery', async () => assertNowhere(await traces('kiosk', [keptInMemory, delivered])));

  it('nor while the response waits', async () =>
    assertNowhere(await traces('kiosk', [keptInMemory, unsent], { isUp: false })));
});
