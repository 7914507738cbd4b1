// Every scene of the gallery, looked at in five narrow or enlarged ways: what does not fit, is cut, overlaps or is too
// small to press.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { scenes } from '../gallery/scenes.mjs';
import { startGallery } from '../gallery/server.mjs';
import { addressOf } from '../gallery/open-scene.mjs';
import { launchChromium, openPage } from '../support/chromium.mjs';
import { geometryFaults, looks, putOn } from '../support/geometry.mjs';

let gallery;
let browser;
let page;
before(async () => {
  [gallery, browser] = await Promise.all([startGallery(), launchChromium()]);
  page = await openPage(browser, `${gallery.url}/gallery/`);
});
after(async () => {
  await browser?.close();
  await gallery?.close();
});

/** The same page goes from scene to scene: its window is changed, not opened anew. */
const show = async (name, lang) => {
  await page.goto(addressOf(gallery, name, { lang }));
  await page.waitForSelector('html[data-scene]', { state: 'attached', timeout: 40_000 });
  assert.equal(await page.evaluate(() => document.documentElement.dataset.scene), 'ready', name);
};

/** Neighbours in the list are in different languages; what a person reads most is looked at in both. */
const inBoth = /^(intro|section-|review|type-(matrix|ranking))/;
const languagesOf = (name, at) => (inBoth.test(name) ? ['kk', 'ru'] : [at % 2 ? 'ru' : 'kk']);

describe('every scene can be read and used', () => {
  for (const [at, { name }] of scenes.entries())
    for (const lang of languagesOf(name, at))
      it(`${name} in ${lang}, narrow, enlarged and spaced out`, async () => {
        await show(name, lang);
        const wrong = {};
        for (const look of looks) {
          await putOn(page, look);
          const faults = await page.evaluate(geometryFaults);
          if (faults.length > 0) wrong[look.name] = faults;
        }
        assert.deepEqual(wrong, {});
      });
});

/** Each breaks the page in one way; `undo` is not needed, the next begins with a fresh scene. */
const breaks = {
  'the page scrolls sideways': '.survey-title, .section-title { inline-size: 60em }',
  'stands outside the widget': '.section-title { margin-inline-start: -12px }',
  'cuts its content': '.section-title { block-size: 1em; overflow: hidden }',
  'lies over': '.question .title { margin-block-end: -2em }',
  'px to press': '.navigation .button { block-size: 30px; min-block-size: 0; padding-block: 0 }',
  'is cut by': '.navigation { overflow: hidden }',
  'leaves the window': '.navigation .button { margin-inline: -14px }',
};

describe('control: each kind of fault is noticed', () => {
  for (const [sentence, css] of Object.entries(breaks))
    it(`"${sentence}"`, async () => {
      await show('section-profile', 'kk');
      await putOn(page, looks[0]);
      assert.deepEqual(await page.evaluate(geometryFaults), []);
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.querySelector('court-survey').shadowRoot.adoptedStyleSheets.push(sheet);
      }, css);
      const faults = await page.evaluate(geometryFaults);
      assert.ok(
        faults.some((fault) => fault.includes(sentence)),
        JSON.stringify(faults),
      );
    });
});
