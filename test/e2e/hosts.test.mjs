import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage } from '../support/chromium.mjs';
import { brief } from '../support/journeys.mjs';
import { respondent } from '../support/respondent.mjs';
import { browser, demo } from '../support/demo-in-browser.mjs';

const delivers = async (path) => {
  const page = await openPage(browser, `${demo.url}${path}`);
  const stored = await demo.responses();
  const person = respondent(page, 'kk');
  await person.walkToReview(brief);
  await person.send();
  await person.receiptNumber();
  assert.equal(await demo.responses(), stored + 1);
  return page;
};

describe('whatever the portal page is', () => {
  it('a page served as application/xhtml+xml shows the survey and delivers', async () => {
    const page = await delivers(`/hosts/xhtml?lang=kk&draft-key=xhtml`);
    assert.equal(await page.evaluate(() => document.contentType), 'application/xhtml+xml');
    assert.deepEqual(page.seen, { violations: [], errors: [], foreign: [] });
  });

  it('the script loaded twice: the first copy works, the second says so once', async () => {
    const warnings = [];
    const context = await browser.newContext();
    context.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    const page = await openPage(context, `${demo.url}/hosts/double?lang=kk&draft-key=double`);
    await respondent(page, 'kk').widget.locator('[data-page="intro"]').waitFor();
    assert.equal(warnings.filter((text) => text.includes('already defined')).length, 1);
    assert.deepEqual(page.seen, { violations: [], errors: [], foreign: [] });
    await context.close();
  });

  it('the module build works and fetches nothing more after the first question is shown', async () => {
    const page = await openPage(browser, `${demo.url}/module.html?lang=kk&draft-key=module`);
    const person = respondent(page, 'kk');
    await person.widget.locator('[data-page="intro"]').waitFor();
    const later = [];
    page.on('request', (request) => later.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await person.walkToReview({ ...brief, switchLanguageOn: { page: 'it', to: 'ru' } });
    await person.send();
    await person.receiptNumber();
    assert.deepEqual(later, ['POST /api/surveys/court-users/responses']);
    assert.deepEqual(page.seen, { violations: [], errors: [], foreign: [] });
  });

  it('on a slow link the introduction is there to read, and takes its first answer once everything has arrived', async () => {
    const context = await browser.newContext();
    let arrive;
    const arriving = new Promise((resolve) => (arrive = resolve));
    await context.route(/chunks\/later-parts/, async (route) => {
      await arriving;
      await route.continue();
    });
    const page = await openPage(context, `${demo.url}/module.html?lang=kk&draft-key=slow`);
    const { widget } = respondent(page, 'kk');
    const consent = widget.locator('[data-page="intro"] input[type="checkbox"]');
    const start = widget.locator('[part~="button-primary"]');
    await consent.waitFor();
    assert.equal(await start.getAttribute('aria-disabled'), 'true');
    await assert.rejects(consent.check({ timeout: 500 }));
    assert.equal(await consent.isChecked(), false);
    arrive();
    await consent.check();
    await start.click();
    await widget.locator('[data-page]:not([data-page="intro"])').waitFor();
    assert.deepEqual(page.seen, { violations: [], errors: [], foreign: [] });
    await context.close();
  });

  it('a part that cannot be fetched is a failure that says so and can be tried again', async () => {
    const context = await browser.newContext();
    await context.route(/chunks\/later-parts/, (route) => route.abort());
    const page = await openPage(context, `${demo.url}/module.html?lang=kk&draft-key=torn`);
    const person = respondent(page, 'kk');
    await person.widget.getByText(person.words()['load.failed_title']).waitFor();
    assert.equal(page.seen.errors.filter((text) => text.includes('a part could not be loaded')).length, 1);
    await context.unroute(/chunks\/later-parts/);
    await person.widget.locator('[part~="button-primary"]').click();
    await person.widget.locator('[data-page="intro"] input[type="checkbox"]').check();
    await context.close();
  });

  it('Enter in a text area adds a line and never presses the portal’s default button', async () => {
    const page = await openPage(browser, `${demo.url}/?lang=kk&draft-key=enter`);
    await page.evaluate(() => {
      globalThis.leaked = [];
      document.addEventListener('keydown', (event) => globalThis.leaked.push(event.key));
    });
    const person = respondent(page, 'kk');
    await assert.rejects(
      person.walkToReview({
        ...brief,
        answers: { ...brief.answers, suggestion_topics: ['it'], suggestion_it: 'ұ'.repeat(1001) },
      }),
    );
    await person.questionBox('suggestion_it').getByRole('textbox').press('Enter');
    assert.deepEqual(await page.evaluate(() => globalThis.leaked), []);
  });

  it('a portal that moves the node while the person types keeps every character and the page', async () => {
    const page = await openPage(browser, `${demo.url}/?lang=kk&draft-key=moved`);
    const person = respondent(page, 'kk');
    const journey = {
      ...brief,
      answers: { ...brief.answers, suggestion_topics: ['it'], suggestion_it: 'ұ'.repeat(1001) },
    };
    await assert.rejects(person.walkToReview(journey));
    await page.evaluate(() => {
      const element = document.querySelector('court-survey');
      element.parentElement.append(document.createElement('p'), element);
    });
    assert.equal(await person.questionBox('suggestion_it').getByRole('textbox').inputValue(), 'ұ'.repeat(1001));
    assert.equal(await person.currentPage(), 'suggestions');
  });

  it('a second element of the same slot says that the survey is open above, and asks nothing', async () => {
    const page = await openPage(browser, `${demo.url}/?lang=kk&draft-key=twice`);
    const person = respondent(page, 'kk');
    await person.widget.locator('[data-page="intro"]').waitFor();
    await page.evaluate(() =>
      document.querySelector('main').append(document.querySelector('court-survey').cloneNode(true)),
    );
    await page.locator('court-survey').nth(1).getByText(person.words()['tab.above']).waitFor();
    assert.equal(await page.locator('court-survey').nth(1).locator('[data-path]').count(), 0);
  });

  it('by keyboard alone: consent, start, an answer, next', async () => {
    const page = await openPage(browser, `${demo.url}/?lang=ru&draft-key=keys`);
    const person = respondent(page, 'ru');
    await person.questionBox('consent').getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await person.widget.locator('[data-page="profile"]').waitFor();
    const focused = () => page.evaluate(() => document.querySelector('court-survey').shadowRoot.activeElement?.tagName);
    await page.waitForFunction(() => document.querySelector('court-survey').shadowRoot.activeElement?.tagName === 'H2');
    assert.equal(await focused(), 'H2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.equal(await person.questionBox('role').getByRole('radio', { checked: true }).count(), 1);
  });
});
