import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openScene } from '../gallery/open-scene.mjs';
import { respondent } from '../support/respondent.mjs';
import { browser, gallery } from '../gallery/gallery-in-browser.mjs';

describe('a person whose connection goes while they answer', () => {
  it('hears so, goes on, hears that it is back, and reads it no more on the next page', async () => {
    const page = await openScene(browser, gallery, 'section-access', { lang: 'kk' });
    const person = respondent(page, 'kk');
    const words = person.words();
    const news = person.widget.getByRole('status');
    await page.context().setOffline(true);
    await news.getByText(words['net.offline']).waitFor();
    await person.button('nav.next').click();
    await person.widget.locator('[data-page]:not([data-page="access"])').waitFor();
    await news.getByText(words['net.offline']).waitFor();
    await page.context().setOffline(false);
    await news.getByText(words['net.online']).waitFor();
    await person.button('nav.next').click();
    await news.getByText(words['net.online']).waitFor({ state: 'detached' });
    assert.deepEqual(page.seen.errors, []);
    await page.close();
  });
});
