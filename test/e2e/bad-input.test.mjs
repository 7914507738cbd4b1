import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage } from '../support/chromium.mjs';
import { brief } from '../support/journeys.mjs';
import { respondent } from '../support/respondent.mjs';
import { browser, demo } from '../support/demo-in-browser.mjs';

const broken = {
  id: 'x',
  version: '1',
  pages: [{ name: 'p', elements: [{ type: 'text', name: 'q', visibleIf: '{a} <> <> 1' }] }],
};
const open = async (query, language = 'kk') => {
  const context = await browser.newContext();
  await context.route(
    ({ pathname }) => pathname === '/broken-questionnaire.json',
    (route) => route.fulfill({ json: broken }),
  );
  const page = await openPage(context, `${demo.url}/?${query}`);
  return { page, person: respondent(page, language) };
};
const namesAttribute = (page, attribute) =>
  page.seen.errors.filter((text) => text.includes('court-survey') && text.includes(attribute)).length;

describe('what a host may get wrong', () => {
  for (const language of ['kk', 'ru']) {
    it(`a missing questionnaire is said in ${language}, and once in the console with the attribute`, async () => {
      const { page, person } = await open(
        `lang=${language}&draft-key=m${language}&src=/no-such-questionnaire.json`,
        language,
      );
      await person.widget.getByText(person.words()['load.failed_title']).waitFor();
      assert.equal(namesAttribute(page, 'src'), 1);
      await page.close();
    });
  }

  it('a broken questionnaire is not run, and the console names its place', async () => {
    const { page, person } = await open('lang=kk&draft-key=broken&src=/broken-questionnaire.json');
    await person.widget.getByText(person.words()['fail.broken_title']).waitFor();
    assert.equal(namesAttribute(page, 'src'), 1);
    assert.match(page.seen.errors.join('\n'), /\/pages\/0\/elements\/0\/visibleIf/);
    await page.close();
  });

  it('an unknown language falls back to Kazakh with one console message', async () => {
    const { page, person } = await open('lang=de&draft-key=lang');
    await person.widget.locator('[lang="kk"] h2').first().waitFor();
    assert.equal(namesAttribute(page, 'lang'), 1);
    await page.close();
  });

  it('without an endpoint the person learns it at Send, keeps the answers and can download them', async () => {
    const { page, person } = await open('lang=ru&draft-key=noend&endpoint=', 'ru');
    await person.walkToReview({ ...brief, language: 'ru' });
    await person.send();
    const download = page.waitForEvent('download');
    await person.button('answers.download').click();
    assert.match((await download).suggestedFilename(), /^court-survey-.*\.json$/);
    assert.equal(namesAttribute(page, 'endpoint'), 1);
    await page.close();
  });

  it('an answer over its limit is named in the summary and nothing of it is cut', async () => {
    const { page, person } = await open('lang=kk&draft-key=limit');
    const long = 'ұ'.repeat(1010);
    const journey = { ...brief, answers: { ...brief.answers, suggestion_topics: ['it'], suggestion_it: long } };
    await assert.rejects(person.walkToReview(journey));
    await person.widget.locator('[part~="error-summary"]').waitFor();
    assert.equal(await person.questionBox('suggestion_it').getByRole('textbox').inputValue(), long);
    await page.close();
  });
});
