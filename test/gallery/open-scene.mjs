// Opens one scene in Chromium and waits until it is reached.
import { openPage } from '../support/chromium.mjs';

/** The address of a scene in a variation. */
export const addressOf = (gallery, name, { lang = 'kk', scheme = 'light', theme = 'none' } = {}) =>
  `${gallery.url}/gallery/${name}?${new URLSearchParams({ lang, scheme, theme })}`;

/** A page that shows the scene; throws with the scene's reason when it cannot be reached. */
export const openScene = async (browser, gallery, name, { width = 1280, height = 900, ...variation } = {}) => {
  const page = await openPage(browser, addressOf(gallery, name, variation), { viewport: { width, height } });
  await page.waitForSelector('html[data-scene]', { state: 'attached', timeout: 40_000 });
  const { scene, reason } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  if (scene === 'ready') return page;
  await page.close();
  throw new Error(`scene ${name} was not reached: ${reason}`);
};
