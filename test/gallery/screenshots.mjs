// `npm run screenshots`: a picture of every scene in every variation, in the git-ignored folder screenshots/. Names sort
// by scene; --contact puts many pictures on few sheets. Less: `-- --only review,type- --lang kk --width 360 --scheme dark`
import { mkdir, rm } from 'node:fs/promises';
import { launchChromium } from '../support/chromium.mjs';
import { contactSheets } from './contact-sheets.mjs';
import { openScene } from './open-scene.mjs';
import { isAsked, readOptions } from './options.mjs';
import { scenes } from './scenes.mjs';
import { startGallery, variations } from './server.mjs';

const asked = readOptions(process.argv.slice(2), ['contact']);
const folder = new URL('../../screenshots/', import.meta.url);
const widths = asked.width?.map(Number) ?? [360, 1280];
const schemes = asked.scheme ?? variations.scheme;
/** Screens with most of what a theme changes. */
const themed = /^(section-(profile|access)|section-errors|review-brief|receipt|type-(matrix|ranking|text|comment))$/;

const plan = scenes
  .map(({ name }) => name)
  .filter((name) => isAsked(name, asked.only))
  .flatMap((name) =>
    variations.theme
      .filter((theme) => (asked.theme ? asked.theme.includes(theme) : theme === 'none' || themed.test(name)))
      .flatMap((theme) => (asked.lang ?? variations.lang).map((lang) => ({ name, theme, lang }))),
  );

const fileOf = ({ name, theme, lang }, width, scheme) =>
  [name, ...(theme === 'none' ? [] : [theme]), lang, String(width).padStart(4, '0'), scheme].join('.') + '.png';

/** One visit for all widths and schemes: the page changes its window and class, as a person would turn a phone. */
const shoot = async (browser, gallery, shown) => {
  const page = await openScene(browser, gallery, shown.name, { ...shown, width: widths[0] });
  const files = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const scheme of schemes) {
      await page.evaluate((dark) => document.documentElement.classList.toggle('dark', dark), scheme === 'dark');
      await page.evaluate(() => document.querySelector('court-survey').updateComplete);
      const file = fileOf(shown, width, scheme);
      await page.screenshot({ path: new URL(file, folder).pathname, fullPage: true, animations: 'disabled' });
      files.push(file);
    }
  }
  await page.context().close();
  return files;
};

const started = performance.now();
// Part of the pictures replaces only itself.
if (process.argv.length === 2) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const [gallery, browser] = await Promise.all([startGallery(), launchChromium()]);
const files = [];
const failed = [];
for (const shown of plan)
  try {
    files.push(...(await shoot(browser, gallery, shown)));
  } catch (error) {
    failed.push(error.message);
  }
const sheets = asked.flags.has('contact') ? await contactSheets(browser, folder, files) : 0;
await browser.close();
await gallery.close();

for (const reason of failed) console.error(reason);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${files.length} pictures${sheets ? ` on ${sheets} sheets` : ''} in screenshots/, ${seconds} s`);
process.exitCode = failed.length > 0 || files.length === 0 ? 1 : 0;
