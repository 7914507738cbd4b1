import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage } from '../support/chromium.mjs';
import { brief } from '../support/journeys.mjs';
import { respondent } from '../support/respondent.mjs';
import { browser, demo } from '../support/demo-in-browser.mjs';

const begin = async (context, key) => {
  const page = await openPage(context, `${demo.url}/?lang=kk&draft-key=${key}`);
  const person = respondent(page, 'kk');
  await person.widget.locator('[data-page="intro"]').waitFor();
  await person.fillPage(brief.answers);
  await person.button('nav.start').click();
  await person.widget.locator('[data-page="profile"]').waitFor();
  await person.fillPage(brief.answers);
  await person.widget.locator('[part~="saved"] svg').waitFor();
  return { page, person };
};

const isAnswered = async (person) =>
  (await person.questionBox('role').getByRole('radio', { checked: true }).count()) === 1 &&
  (await person.questionBox('region').getByRole('combobox').inputValue()) !== '';

describe('when the page is reloaded in the middle', () => {
  it('in the same tab the answers and the page are there at once, with a notice and a way to start again', async () => {
    const context = await browser.newContext();
    const { page, person } = await begin(context, 'same-tab');
    await page.reload();
    await person.widget.locator('[data-page="profile"]').waitFor();
    assert.equal(await isAnswered(person), true);
    await person.widget.getByText(person.words()['draft.restored']).waitFor();
    assert.equal(await person.button('nav.restart').count(), 1);
    await context.close();
  });

  it('in a new tab the person is asked first, without seeing an answer, and goes on where they were', async () => {
    const context = await browser.newContext();
    const { page, person: first } = await begin(context, 'new-tab');
    await page.close();
    const again = await openPage(context, `${demo.url}/?lang=kk&draft-key=new-tab`);
    const person = respondent(again, 'kk');
    await person.button('nav.resume').waitFor();
    assert.equal(await person.widget.locator('[data-path]').count(), 0, 'no answer on screen');
    await person.widget.getByText('16%, 6 бөлімнің 1-бөлімі').waitFor();
    await person.button('nav.resume').click();
    await person.widget.locator('[data-page="profile"]').waitFor();
    assert.equal(await isAnswered(person), true);
    assert.equal(first.language, 'kk');
    await context.close();
  });

  it('starting again needs a second press and leaves nothing of the old answers', async () => {
    const context = await browser.newContext();
    const { page, person } = await begin(context, 'again');
    await page.close();
    const again = await openPage(context, `${demo.url}/?lang=kk&draft-key=again`);
    const fresh = respondent(again, 'kk');
    await fresh.button('nav.restart').click();
    await fresh.button('restart.confirm').click();
    await fresh.widget.locator('[data-page="intro"]').waitFor();
    assert.equal(await fresh.questionBox('consent').getByRole('checkbox', { checked: true }).count(), 0);
    assert.equal(person.language, 'kk');
    await context.close();
  });

  it('after delivery the draft is gone and the same key shows the receipt', async () => {
    const context = await browser.newContext();
    const page = await openPage(context, `${demo.url}/?lang=kk&draft-key=done`);
    const person = respondent(page, 'kk');
    await person.walkToReview(brief);
    await person.send();
    const number = await person.receiptNumber();
    const keys = await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const open = indexedDB.open('court-survey');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const store = open.result
              .transaction(open.result.objectStoreNames[0])
              .objectStore(open.result.objectStoreNames[0]);
            const all = store.getAllKeys();
            all.onsuccess = () => resolve(all.result.map((key) => String(key)[0]));
          };
        }),
    );
    assert.deepEqual(
      keys.filter((kind) => kind === 'd' || kind === 'o'),
      [],
      'neither draft nor outbox record is left',
    );
    await page.reload();
    assert.equal(await person.receiptNumber(), number);
    await context.close();
  });
});
