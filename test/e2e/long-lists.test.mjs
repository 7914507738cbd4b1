// A long list with a real mouse, a real keyboard and the page's own layout.
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { openScene } from '../gallery/open-scene.mjs';
import { browser, gallery } from '../gallery/gallery-in-browser.mjs';

let page;
afterEach(() => page?.close());

/** Somebody has typed into the long list, and its results push the buttons down. */
const open = async (variation = {}) => {
  page = await openScene(browser, gallery, 'type-dropdown-open', { height: 1400, ...variation });
};
const inside = (selector) => page.locator(`court-survey ${selector}`);
const field = () => inside('[role="combobox"]');
const answer = () => page.evaluate(() => document.querySelector('court-survey').answers.long);
const middleOf = async (selector) => {
  const { x, y, width, height } = await inside(selector).boundingBox();
  return [x + width / 2, y + height / 2];
};
const next = '.navigation [part~="button-primary"]';
const summary = () => inside('[part~="error-summary"]');

describe('a long list that is open', () => {
  it('does not take the button away from under a finger that presses it', async () => {
    await open();
    await page.mouse.move(...(await middleOf(next)));
    await page.mouse.down();
    assert.equal(await inside('[role="listbox"]').count(), 1);
    await page.mouse.up();
    await summary().waitFor();
    assert.equal(await inside('[role="listbox"]').count(), 0);
    assert.equal(await answer(), 15);
  });

  it('control: a list that closes while the button is held down loses the press', async () => {
    await open();
    await page.mouse.move(...(await middleOf(next)));
    const before = await middleOf(next);
    await page.mouse.down();
    await field().dispatchEvent('keydown', { key: 'Escape', bubbles: true });
    await inside('[role="listbox"]').waitFor({ state: 'detached' });
    await page.mouse.up();
    assert.notDeepEqual(await middleOf(next), before);
    assert.equal(await summary().count(), 0);
  });

  it('is answered by typing over what was chosen, in Russian letters, with nothing but the keyboard', async () => {
    await open();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('оскемен');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.equal(await field().inputValue(), 'Өскемен қаласының № 2 соты');
    assert.equal(await answer(), 18);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Tab');
    assert.equal(await answer(), undefined);
  });

  it('shows the row that the arrows stand on, on a phone turned sideways too', async () => {
    await open({ width: 640, height: 256 });
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowDown');
    await inside('.option.active').and(inside('[role="option"]:nth-child(5)')).waitFor();
    const seen = await page.waitForFunction(() => {
      const root = document.querySelector('court-survey').shadowRoot;
      const [row, list] = ['.option.active', '[role="listbox"]'].map((one) =>
        root.querySelector(one).getBoundingClientRect(),
      );
      return row.top >= Math.max(list.top, 0) - 1 && row.bottom <= Math.min(list.bottom, innerHeight) + 1;
    });
    assert.ok(seen);
  });

  it('prints what is chosen and not what is being typed', async () => {
    await open();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await inside('.printed').innerText(), 'Қарағанды қаласының № 2 соты');
    assert.deepEqual([await field().isVisible(), await inside('[role="listbox"]').isVisible()], [false, false]);
  });
});
