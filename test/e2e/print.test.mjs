import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { openScene } from '../gallery/open-scene.mjs';
import { browser, gallery } from '../gallery/gallery-in-browser.mjs';

/** The sheet as the printer would get it; `whilePrinting` looks at it. */
const print = async (page, whilePrinting) => {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const seen = await whilePrinting();
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return seen;
};

/** Words that take room on the page at hand. */
const visibleText = (page) =>
  page.evaluate(() => document.querySelector('court-survey').shadowRoot.querySelector('.root').innerText);

const place = (page) =>
  page.evaluate(() => {
    const { activeElement } = document.querySelector('court-survey').shadowRoot;
    return { focus: activeElement?.id, scroll: scrollY };
  });

const styleOf = (page, selector, property, pseudo) =>
  page.evaluate(
    ([where, name, part]) => {
      const found = document.querySelector('court-survey').shadowRoot.querySelector(where);
      return getComputedStyle(found, part).getPropertyValue(name);
    },
    [selector, property, pseudo],
  );

describe('a person who prints', () => {
  it('while answering gets every section with the answers so far, and is where they were afterwards', async () => {
    const page = await openScene(browser, gallery, 'section-judge', { lang: 'ru', width: 700, height: 400 });
    const widget = page.locator('court-survey');
    await widget.locator('[data-page] input').last().focus();
    await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
    const [before, words] = [await place(page), await visibleText(page)];
    assert.ok(before.focus && before.scroll === 300, JSON.stringify(before));
    const paper = await print(page, () => visibleText(page));
    const { pages } = JSON.parse(
      await readFile(new URL('../../src/questionnaires/court-users.json', import.meta.url), 'utf8'),
    );
    for (const name of ['profile', 'judge', 'suggestions'])
      assert.ok(paper.includes(pages.find((one) => one.name === name).title.ru), `no section ${name}`);
    assert.doesNotMatch(paper, /Далее|Изменить|Заполнено|https?:/);
    assert.deepEqual(await place(page), before);
    assert.equal(await visibleText(page), words);
    assert.equal(await widget.locator('.paper').count(), 0);
    await page.close();
  });

  it('by the browser itself gets a document, and the page is as it was', async () => {
    const page = await openScene(browser, gallery, 'section-judge', { lang: 'kk' });
    const words = await visibleText(page);
    await page.evaluate(() => {
      globalThis.sheets = [];
      const survey = document.querySelector('court-survey');
      addEventListener('beforeprint', () =>
        sheets.push(survey.shadowRoot.querySelectorAll('.paper [part~="review"]').length),
      );
    });
    const pdf = await page.pdf({ format: 'A4' });
    assert.ok(pdf.length > 10_000);
    const [sections] = await page.evaluate(() => globalThis.sheets);
    assert.ok(sections > 5, `${sections} sections`);
    assert.equal(await page.locator('court-survey').locator('.paper').count(), 0);
    assert.equal(await visibleText(page), words);
    await page.close();
  });

  it('a receipt gets its number large, and nothing to press', async () => {
    const page = await openScene(browser, gallery, 'receipt', { lang: 'kk' });
    await print(page, async () => {
      const text = await visibleText(page);
      assert.match(text, /7KQ2-M9XV-4/);
      assert.doesNotMatch(text, /Нөмірді көшіру|Русский/);
      assert.equal(Math.round(parseFloat(await styleOf(page, '.receipt-number', 'font-size')) / (4 / 3)), 18);
      assert.equal(await styleOf(page, '.receipt', 'break-inside'), 'avoid');
    });
    await page.close();
  });

  it('statements gets them as cards in two columns, and what is chosen as a filled circle', async () => {
    const page = await openScene(browser, gallery, 'type-matrix', { lang: 'kk', width: 900 });
    await page.emulateMedia({ media: 'print' });
    assert.equal(await styleOf(page, '.matrix-head', 'display'), 'none');
    assert.equal((await styleOf(page, '.matrix', 'grid-template-columns')).split(' ').length, 2);
    assert.equal(await styleOf(page, 'input:checked', 'background-color'), 'rgb(0, 0, 0)');
    assert.equal(await styleOf(page, 'input:checked', 'print-color-adjust'), 'exact');
    await page.close();
  });

  it('words with a link gets no address beside it', async () => {
    const page = await openScene(browser, gallery, 'type-html', { lang: 'kk' });
    await page.emulateMedia({ media: 'print' });
    assert.equal(await styleOf(page, '.questions a', 'content', '::after'), 'none');
    await page.close();
  });

  it('control: without the event the section at hand is printed', async () => {
    const page = await openScene(browser, gallery, 'section-judge', { lang: 'ru' });
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('court-survey').locator('[part~="review"]').count(), 0);
    await page.close();
  });
});
