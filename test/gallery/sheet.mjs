// `npm run sheet`: every sentence of the catalogues in both languages with a picture of where it is seen, in the
// git-ignored folder sheet/: index.html and sheet.csv. Less: `-- --only review,type-`
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { launchChromium } from '../support/chromium.mjs';
import { openScene } from './open-scene.mjs';
import { isAsked, readOptions } from './options.mjs';
import { moments } from './moments.mjs';
import { scenes } from './scenes.mjs';
import { startGallery, variations } from './server.mjs';
import { collectPlaces, markPlace } from './sheet-marks.mjs';
import { sheetPage, sheetTable } from './sheet-page.mjs';
import { finder, messages } from './sheet-words.mjs';

/** Seen before heard, then the shortest text, which has least around the words. */
const bestOf = (places, texts) =>
  places.toSorted((a, b) => texts[b].isSeen - texts[a].isSeen || texts[a].words.length - texts[b].words.length)[0];

/** Reads a scene in every language; a message counts when it is found in all of them, as some share words in one. */
const visitScene = async (browser, gallery, name, finders) => {
  const visits = await Promise.all(
    variations.lang.map(async (lang) => {
      const page = await openScene(browser, gallery, name, { lang, width: 560 });
      const texts = await page.evaluate(collectPlaces);
      return { lang, page, texts, found: finders[lang](texts.map(({ words }) => words)) };
    }),
  );
  const [first, ...others] = visits.map(({ found }) => [...found.keys()]);
  return { visits, keys: first.filter((key) => others.every((keys) => keys.includes(key))) };
};

const shoot = async ({ lang, page, texts, found }, name, row, folder) => {
  const place = bestOf(found.get(row.key), texts);
  const { isSeen } = texts[place];
  // A picture of words that are seen is worth more than one of words that are heard.
  if (row.pictures[lang]?.isSeen || (row.pictures[lang] && !isSeen)) return;
  const clip = await page.evaluate(markPlace, place);
  const file = `${row.key}.${lang}.png`;
  await page.screenshot({ path: new URL(file, folder).pathname, clip, animations: 'disabled' });
  row.pictures[lang] = { file, scene: name, isSeen };
};

/**
 * Writes the sheet of some scenes into a folder.
 * @returns {Promise<{ rows: object[], failed: string[] }>} every message with its `scenes` and `pictures`, and what could not be reached
 */
export const writeSheet = async ({ browser, gallery, folder, names, list = messages() }) => {
  const rows = list.map((message) => ({ ...message, scenes: [], pictures: {} }));
  const finders = Object.fromEntries(variations.lang.map((lang) => [lang, finder(lang, list)]));
  const failed = [];
  await mkdir(folder, { recursive: true });
  for (const name of names)
    try {
      const { visits, keys } = await visitScene(browser, gallery, name, finders);
      for (const row of rows.filter(({ key }) => keys.includes(key))) {
        row.scenes.push(name);
        for (const visit of visits) await shoot(visit, name, row, folder);
      }
      for (const { page } of visits) await page.context().close();
    } catch (error) {
      failed.push(error.message);
    }
  await writeFile(new URL('index.html', folder), sheetPage(rows));
  await writeFile(new URL('sheet.csv', folder), sheetTable(rows));
  return { rows, failed };
};

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const asked = readOptions(process.argv.slice(2));
  const folder = new URL('../../sheet/', import.meta.url);
  await rm(folder, { recursive: true, force: true });
  const names = [...scenes, ...moments].map(({ name }) => name).filter((name) => isAsked(name, asked.only));
  const [gallery, browser] = await Promise.all([startGallery(), launchChromium()]);
  const { rows, failed } = await writeSheet({ browser, gallery, folder, names });
  await browser.close();
  await gallery.close();
  for (const reason of failed) console.error(reason);
  const missing = rows.filter((row) => row.scenes.length === 0).map(({ key }) => key);
  if (missing.length > 0) console.log(`not shown in the gallery: ${missing.join(', ')}`);
  console.log(`${rows.length - missing.length} of ${rows.length} sentences with pictures in sheet/index.html`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
