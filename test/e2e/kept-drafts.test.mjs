import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openPage } from '../support/chromium.mjs';
import { smallPerson } from '../support/small-person.mjs';
import { smallPortal } from '../support/small-portal.mjs';
import { routeSmallSurvey } from '../support/small-survey.mjs';

const portal = smallPortal();
let context;
let edit;
beforeEach(async () => {
  edit = (document) => document;
  context = await portal.browser.newContext();
  await routeSmallSurvey(context, (document) => edit(document));
});
afterEach(() => context.close());

const open = async (more = '') =>
  smallPerson(
    await openPage(
      context,
      `${portal.server.url}/visit.html?endpoint=/api/surveys/visit/responses&draft-key=k&storage=personal&lang=kk${more}`,
    ),
  );
const answeredAll = async () => {
  const person = await open();
  await person.rate(3);
  await person.widget.locator('input[type=text]').fill('Алматы қалалық соты');
  const saving = person.saved();
  await person.comment().fill('Түсінікті болды');
  await saving;
  return person;
};
/** Puts a record into the database under the key of the draft, through the page itself. */
const replaceDraft = ({ page }, change) =>
  page.evaluate(
    (text) =>
      new Promise((done, failed) => {
        const request = indexedDB.open('court-survey');
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('kv', 'readwrite');
          const store = transaction.objectStore('kv');
          const cursors = store.openCursor();
          cursors.onsuccess = () => {
            const cursor = cursors.result;
            if (!cursor) return;
            if (String(cursor.key).startsWith('d|')) cursor.update({ ...cursor.value, ...JSON.parse(text) });
            cursor.continue();
          };
          transaction.oncomplete = () => (request.result.close(), done(undefined));
        };
      }),
    JSON.stringify(change),
  );
const draftOnDisk = ({ page }) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.open('court-survey');
        request.onsuccess = () => {
          const all = request.result.transaction('kv').objectStore('kv').getAll();
          all.onsuccess = () => (request.result.close(), done(JSON.stringify(all.result)));
        };
      }),
  );

describe('an unfinished questionnaire of an earlier visit', () => {
  it('whose questionnaire has changed: what fits is kept, what does not is named, and the new version is sent', async () => {
    await (await answeredAll()).page.close();
    edit = (document) => {
      document.version = '2';
      document.elements = document.elements.filter(({ name }) => name !== 'name');
      document.elements[0].choices = document.elements[0].choices.slice(0, 2);
      return document;
    };
    const person = await open();
    await person.button('Жалғастыру').click();
    await person.widget.getByText('Сауалнама жаңартылды. Жауаптарыңызды тексеріп шығыңыз.').waitFor();
    const banner = await person.widget.locator('[part~="banner"]').innerText();
    assert.ok(banner.includes('Сот атауы') && banner.includes('Тәртіп қандай?'), banner);
    assert.ok(!banner.includes('Неліктен?'), banner);
    assert.deepEqual(await person.answers(), { why: 'Түсінікті болды' });
    await person.rate(2);
    const posted = person.page.waitForRequest('**/responses');
    await person.toReview();
    await person.send();
    const { survey, answers } = (await posted).postDataJSON();
    assert.equal(survey.version, '2');
    assert.deepEqual(answers, { why: 'Түсінікті болды', order: 2 });
  });

  it('whose version says the same but whose words have changed is told, too', async () => {
    await (await answeredAll()).page.close();
    edit = (document) => {
      document.elements[0].title.kk = 'Басқа сұрақ';
      return document;
    };
    const person = await open();
    await person.button('Жалғастыру').click();
    await person.widget.getByText('Сауалнама жаңартылды. Жауаптарыңызды тексеріп шығыңыз.').waitFor();
  });

  it('written by a later version of the library is not touched; the person can go on without it', async () => {
    const first = await answeredAll();
    await replaceDraft(first, { v: 2, later: 'form' });
    await first.page.goto('about:blank');
    await first.page.close();
    const person = await open();
    await person.widget.getByText('Сақталған жауаптарды оқу мүмкін болмады.').waitFor();
    await person.button('Сақталған жауаптарсыз жалғастыру').click();
    await person.rate(1);
    await person.toReview();
    assert.match(await draftOnDisk(person), /"later":"form"/);
    assert.doesNotMatch(await draftOnDisk(person), /"order":1/);
  });

  it('that has expired is deleted, and the person is told why the questionnaire is empty', async () => {
    const first = await answeredAll();
    await replaceDraft(first, { expiresAt: Date.now() - 1, term: 999 });
    await first.page.close();
    const person = await open();
    await person.widget.getByText('Аяқталмаған сауалнаманың сақталу мерзімі өтті').waitFor();
    assert.deepEqual(await person.answers(), {});
    assert.equal(await draftOnDisk(person), '[]');
  });
});
