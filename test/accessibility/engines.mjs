// One way to open a scene in each browser: `open` gives a page that evaluates a script past the page's policy, as a
// browser's own tools do, so the policy stays as strict as on a portal.
import { addressOf, openScene } from '../gallery/open-scene.mjs';
import { launchChromium } from '../support/chromium.mjs';
import { launchFirefox } from '../support/firefox.mjs';
import { webkitLauncher } from '../support/webkit-launcher.mjs';

/** Longest wait for a scene on a busy machine, in milliseconds. */
const patience = 40_000;

const height = 900;

const reached = async (name, page) => {
  const { scene, reason } = await page.evaluate('({ ...document.documentElement.dataset })');
  if (scene !== 'ready') throw new Error(`scene ${name} was not reached: ${reason}`);
  return page;
};

const chromium = async (gallery) => {
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1280, height } });
  const sheet = await context.newPage();
  return {
    /** An empty page without a policy, for reading pictures. */
    sheet,
    async open(name, { forced = false, ...variation } = {}) {
      const page = await openScene(context, gallery, name, variation);
      if (forced) await page.emulateMedia({ forcedColors: 'active', colorScheme: variation.scheme });
      return {
        load: (script) => page.evaluate(script),
        evaluate: (expression) => page.evaluate(expression),
        setWidth: (width) => page.setViewportSize({ width, height }),
        picture: () => page.screenshot({ fullPage: true, animations: 'disabled' }),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
};

const firefox = async (gallery) => {
  const browser = await launchFirefox();
  return {
    sheet: await browser.newPage(),
    async open(name, variation) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height });
      await page.goto(addressOf(gallery, name, variation));
      await page.waitForSelector('html[data-scene]', { timeout: patience });
      const evaluate = (expression) => page.evaluate(expression);
      const picture = () => page.screenshot({ fullPage: true });
      return reached(name, { load: evaluate, evaluate, picture, close: () => page.close() });
    },
    close: () => browser.close(),
  };
};

const webkit = async (gallery) => {
  const launcher = webkitLauncher();
  const { evaluate, run } = launcher.getPage();
  return {
    async open(name, variation) {
      await launcher.startSession(name, addressOf(gallery, name, variation));
      const end = performance.now() + patience;
      // A scene may load its page again on the way; then the old page's answer is lost.
      while (!(await evaluate('document.documentElement.dataset.scene').catch(() => undefined)))
        if (performance.now() > end) throw new Error(`scene ${name} was not reached in WebKitGTK`);
      return reached(name, { load: run, evaluate, close: () => launcher.stopSession(name) });
    },
    close: () => launcher.stop(),
  };
};

/** Starts a browser on the gallery. */
export const engines = { chromium, firefox, webkit };
