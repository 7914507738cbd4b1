import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { startGallery } from '../gallery/server.mjs';
import { writeSheet } from '../gallery/sheet.mjs';
import { finder, messages } from '../gallery/sheet-words.mjs';
import { launchChromium } from '../support/chromium.mjs';
import { parseTable } from '../node/locales/review-table.mjs';

const path = mkdtempSync(join(tmpdir(), 'court-survey-sheet-'));
const folder = pathToFileURL(`${path}/`);
/** A message that no screen says: its words are another's, changed. */
const list = [...messages(), { key: 'no.screen', kk: ['Ешқашан айтылмайды'], ru: ['Далее'], seen: '' }];

let gallery;
let browser;
let sheet;
before(async () => {
  [gallery, browser] = await Promise.all([startGallery(), launchChromium()]);
  sheet = await writeSheet({ browser, gallery, folder, names: ['section-errors', 'receipt'], list });
});
after(async () => {
  await browser?.close();
  await gallery?.close();
  rmSync(path, { recursive: true, force: true });
});

const rowOf = (key) => sheet.rows.find((row) => row.key === key);

/** How many pixels of a picture have the colour of the frame. */
const frameIn = (page, bytes) =>
  page.evaluate(
    async (source) => {
      const image = Object.assign(new Image(), { src: source });
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      canvas.drawImage(image, 0, 0);
      const { data } = canvas.getImageData(0, 0, width, height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === 208 && data[at + 1] === 0 && data[at + 2] === 111) count++;
      return count;
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  );

describe('a translator sees where a sentence stands', () => {
  it('sentences with a number, a title and a name for screen readers are found in their scenes', () => {
    assert.deepEqual(sheet.failed, []);
    assert.deepEqual(rowOf('nav.next').scenes, ['section-errors']);
    assert.deepEqual(rowOf('err.count').scenes, ['section-errors']);
    assert.deepEqual(rowOf('receipt.date').scenes, ['receipt']);
    assert.deepEqual(rowOf('lang.label').scenes, ['section-errors', 'receipt']);
    assert.equal(rowOf('lang.label').pictures.kk.isSeen, false);
    assert.equal(rowOf('err.count').pictures.ru.isSeen, true);
  });

  it('control: a sentence that stands there in one language only is not said to be seen', () => {
    assert.deepEqual(rowOf('no.screen').scenes, []);
    assert.deepEqual(rowOf('idle.title').scenes, []);
  });

  it('the page shows every picture from disk, and the pictures frame the words', async () => {
    const page = await browser.newPage();
    await page.goto(new URL('index.html', folder).href);
    const pictures = sheet.rows.flatMap((row) => Object.values(row.pictures));
    assert.ok(pictures.length > 30, `${pictures.length} pictures`);
    const drawn = await page.evaluate(async () => {
      const images = [...document.images];
      await Promise.all(images.map((image) => ((image.loading = 'eager'), image.decode())));
      return images.filter(({ naturalWidth, naturalHeight }) => naturalWidth === 560 && naturalHeight >= 200).length;
    });
    assert.equal(drawn, pictures.length);
    for (const { file } of pictures.filter(({ isSeen }) => isSeen))
      assert.ok((await frameIn(page, readFileSync(new URL(file, folder)))) > 100, `${file} has no frame`);
    await page.goto('about:blank');
    assert.equal(await frameIn(page, await page.screenshot()), 0, 'control: a picture without one');
    await page.close();
  });

  it('the table has every message once, with its picture or the remark that there is none', () => {
    const table = parseTable(readFileSync(new URL('sheet.csv', folder), 'utf8').replaceAll('\r', ''));
    assert.deepEqual(
      table.slice(1).map(([key]) => key),
      list.map(({ key }) => key),
    );
    const line = (key) => table.find(([name]) => name === key);
    assert.equal(line('nav.next')[5], 'nav.next.kk.png');
    assert.equal(line('idle.title')[4], 'not shown in the gallery');
  });
});

describe('a sentence is told from others', () => {
  const found = (lang, text) => [...finder(lang)([text]).keys()];

  it('by its beginning and end, its figures, and among other sentences', () => {
    assert.ok(found('kk', 'Шамамен 5 минут қалды').includes('time.left'));
    assert.ok(!found('kk', 'Шамамен бес минут қалды').includes('time.left'));
    assert.ok(found('kk', 'Келесі').includes('nav.next'));
    assert.ok(!found('kk', 'Келесі бөлім туралы').includes('nav.next'));
    assert.ok(found('kk', 'Міндетті емес. Шамамен 5 минут қалды').includes('time.left'));
  });
});
