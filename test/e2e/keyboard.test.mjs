import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage } from '../support/chromium.mjs';
import { claimant, prosecutor } from '../support/journeys.mjs';
import { keyboardPerson } from '../support/keyboard-person.mjs';
import { browser, demo } from '../support/demo-in-browser.mjs';

const openSurvey = async (language) => {
  const page = await openPage(browser, `${demo.url}/?lang=${language}&draft-key=${Math.random()}`);
  const widget = page.locator('court-survey');
  await widget.locator('[data-page="intro"]').waitFor();
  const posts = [];
  page.on('request', (request) => request.method() === 'POST' && posts.push(JSON.parse(request.postData())));
  return { page, widget, posts, person: keyboardPerson(page, language) };
};

/** Waits until the next page, or the review, has taken the focus to its heading; returns its name. */
const arrival = async ({ widget }, from) => {
  const next = `[data-page]:not([data-page="${from}"]), [part~="review"]`;
  await widget.locator(next).first().waitFor();
  await widget.locator('h2:focus').waitFor();
  return (await widget.locator('[data-page]').count()) > 0
    ? widget.locator('[data-page]').getAttribute('data-page')
    : undefined;
};

/** A person who has agreed and stands at the heading of the first section. */
const startedIn = async (language) => {
  const survey = await openSurvey(language);
  await survey.person.tabTo(({ kind }) => kind !== 'outside');
  await survey.person.fillPage(claimant.answers);
  await survey.person.press('Enter');
  await arrival(survey, 'intro');
  return survey;
};

describe('a person with nothing but a keyboard', () => {
  for (const [who, journey] of [
    ['a claimant, in Kazakh', claimant],
    ['a prosecutor, in Russian', prosecutor],
  ])
    it(`${who}: answers everything, sends, and always sees where the focus is`, async () => {
      const survey = await openSurvey(journey.language);
      const { person, widget, posts, page } = survey;
      // From the top of the portal's page: its own links come first.
      await person.tabTo(({ kind }) => kind !== 'outside');
      let pages = 0;
      for (let name = 'intro'; name; pages++) {
        await person.fillPage(journey.answers);
        await person.press('Enter');
        name = await arrival(survey, name);
      }
      await person.tabTo(({ kind }) => kind === 'primary');
      await person.press('Enter');
      await widget.locator('[part~="receipt-number"]').waitFor();
      await widget.locator('h2:focus').waitFor();
      assert.ok(pages >= 10, `${pages} pages`);
      assert.deepEqual(
        posts.map(({ answers }) => answers),
        [journey.answers],
      );
      assert.deepEqual([...person.withoutRing], []);
      assert.deepEqual(page.seen, { violations: [], errors: [], foreign: [] });
      await page.close();
    });

  it('who goes on too early is taken to the summary, and from there to the first control', async () => {
    const { person, widget, page } = await startedIn('ru');
    await person.tabTo(({ kind }) => kind === 'primary');
    await person.press('Enter');
    await widget.locator('[part~="error-summary"]:focus').waitFor();
    const link = await person.tab();
    assert.match(link.words, /В каком качестве/);
    await person.press('Enter');
    const control = await person.focus();
    assert.deepEqual([control.kind, control.path], ['radio', 'role']);
    await person.press('Space');
    await widget.locator('[data-path="role"] [part~="error"]').waitFor({ state: 'detached' });
    await page.close();
  });

  it('goes back, changes the language, saves and leaves, and continues', async () => {
    const { person, widget, page } = await startedIn('ru');
    const pressNamed = async (words) => {
      for (let stop = 0; stop < 60; stop++) {
        const now = await person.focus();
        if (now.words === words) return person.press('Enter');
        await page.keyboard.press('Shift+Tab');
      }
      throw new Error(`no "${words}"`);
    };
    await pressNamed('Қазақша');
    await widget.locator('[lang="kk"] [data-page="profile"]').waitFor();
    assert.equal((await person.focus()).words, 'Қазақша', 'the focus stays on the switch');
    await person.tabTo(({ words }) => words === 'Сақтап шығу');
    await person.press('Enter');
    await widget.locator('.message h2:focus').waitFor();
    await person.tabTo(({ kind }) => kind === 'primary');
    await person.press('Enter');
    await widget.locator('[data-page="profile"] h2:focus').waitFor();
    await page.close();
  });
});

describe('control', () => {
  it('a control without a ring and a button out of reach are noticed', async () => {
    const { person, page } = await openSurvey('kk');
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('court-survey');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('*, *::after { outline: none !important; border: 0 !important }');
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
      for (const button of shadowRoot.querySelectorAll('.primary')) button.tabIndex = -1;
    });
    await person.tabTo(({ kind }) => kind !== 'outside');
    await assert.rejects(person.fillPage(claimant.answers), /Tab left the survey/);
    assert.ok(person.withoutRing.size > 0);
    await page.close();
  });
});
