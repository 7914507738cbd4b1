import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage } from '../support/chromium.mjs';
import { claimant } from '../support/journeys.mjs';
import { respondent } from '../support/respondent.mjs';
import { browser, demo } from '../support/demo-in-browser.mjs';

/** What a person would see go wrong: the page scrolls sideways, or two column heads of a grid run into each other. */
const faults = () => {
  const { shadowRoot } = document.querySelector('court-survey');
  const textOf = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return { words: element.textContent, ...range.getBoundingClientRect().toJSON() };
  };
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
  for (const head of shadowRoot.querySelectorAll('.matrix-head')) {
    const heads = [...head.querySelectorAll('.column > span')].map(textOf).filter(({ width }) => width > 0);
    for (const [index, { words, left }] of heads.entries()) {
      const before = heads[index - 1];
      if (before && left - before.right < 4) found.push(`"${before.words}" touches "${words}"`);
    }
  }
  return found;
};

const widths = [360, 768, 1280];

/** Nothing but the styles knows how wide the window is: each page is looked at in all widths, on one way through. */
const walk = async (language) => {
  const page = await openPage(browser, `${demo.url}/?lang=${language}&draft-key=layout-${language}`);
  const person = respondent(page, language);
  const faultsByWidth = async () => {
    const found = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await page.evaluate(faults)).map((fault) => `${width} px: ${fault}`));
    }
    return found;
  };
  await person.widget.locator('[data-page="intro"]').waitFor();
  const seen = {};
  for (let name = 'intro'; name;) {
    await person.fillPage(claimant.answers);
    seen[name] = await faultsByWidth();
    await person.button('nav.start').or(person.button('nav.next')).or(person.button('nav.review')).first().click();
    await person.widget.locator(`[data-page]:not([data-page="${name}"]), [part~="review"]`).first().waitFor();
    name = (await person.widget.locator('[data-page]').count()) > 0 ? await person.currentPage() : undefined;
  }
  seen.review = await faultsByWidth();
  await page.close();
  return { pages: Object.keys(seen).length, wrong: Object.entries(seen).filter(([, found]) => found.length > 0) };
};

describe('every page of the claimant', () => {
  for (const language of ['kk', 'ru']) {
    it(`fits ${widths.join(', ')} px in ${language}, and no column head touches its neighbour`, async () => {
      const { pages, wrong } = await walk(language);
      assert.ok(pages > 10, `${pages} pages`);
      assert.deepEqual(wrong, []);
    });
  }

  it('control: heads without room are noticed', async () => {
    const page = await openPage(browser, `${demo.url}/?lang=kk&draft-key=layout-control`);
    await respondent(page, 'kk').widget.locator('[data-page="intro"]').waitFor();
    await page.evaluate(() => {
      const head = document.createElement('div');
      head.className = 'matrix-head';
      for (const words of ['емес', 'дұрыс']) {
        const column = document.createElement('span');
        column.className = 'column';
        column.style.setProperty('padding', '0');
        column.append(Object.assign(document.createElement('span'), { textContent: words }));
        head.append(column);
      }
      const root = document.querySelector('court-survey').shadowRoot.querySelector('.root');
      head.style.setProperty('display', 'inline-flex');
      root.append(head);
    });
    assert.deepEqual(await page.evaluate(faults), ['"емес" touches "дұрыс"']);
    await page.close();
  });
});

/** Where progress and heading stand in the window after Start was pressed at the foot of the first screen. */
const afterStart = async (height) => {
  const page = await openPage(browser, `${demo.url}/?lang=ru&draft-key=top-${height}`, {
    viewport: { width: 360, height },
  });
  const person = respondent(page, 'ru');
  await person.widget.locator('[data-page="intro"]').waitFor();
  await person.fillPage(claimant.answers);
  await person.button('nav.start').click();
  await person.widget.locator('[data-page="profile"] h2:focus').waitFor();
  const top = (part) => person.widget.locator(`[part~="${part}"]`).evaluate((box) => box.getBoundingClientRect().top);
  const places = { progress: await top('progress'), heading: await top('section-title') };
  await page.close();
  return places;
};

describe('after Next', () => {
  it('the person sees how far they are and the title of the section', async () => {
    const { progress, heading } = await afterStart(740);
    assert.ok(progress > 0 && progress < heading && heading < 740 / 2, JSON.stringify({ progress, heading }));
  });

  it('in a low window the title alone, with the questions below it', async () => {
    const { progress, heading } = await afterStart(320);
    assert.ok(progress < 0 && heading > 0 && heading < 32, JSON.stringify({ progress, heading }));
  });
});
