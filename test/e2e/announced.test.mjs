// What a screen reader is given for each type is written down, in test/e2e/announced/<scene>.txt. UPDATE=1 writes the
// files anew: read every changed line as somebody who hears it.
import assert from 'node:assert/strict';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { openScene } from '../gallery/open-scene.mjs';
import { scenes } from '../gallery/scenes.mjs';
import { spokenTree } from '../support/spoken-tree.mjs';
import { browser, gallery } from '../gallery/gallery-in-browser.mjs';

const folder = new URL('announced/', import.meta.url);
const typeScenes = scenes.filter(({ name }) => name.startsWith('type-')).map(({ name }) => name);

/** The part of a scene that differs from type to type: its questions, and the summary above them. */
const spoken = async (page) => {
  const questions = await spokenTree(page, '.questions');
  const summary = (await page.locator('court-survey [part~="error-summary"]').count()) > 0;
  return `${summary ? `${await spokenTree(page, '[part~="error-summary"]')}\n\n` : ''}${questions}\n`;
};

const withScene = async (name, use, variation = { lang: 'kk' }) => {
  const page = await openScene(browser, gallery, name, variation);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
};

describe('what is announced', () => {
  for (const name of typeScenes)
    it(`${name}: names, groups, help, errors and states as they are written down`, async () => {
      const heard = await withScene(name, spoken);
      const file = new URL(`${name}.txt`, folder);
      if (process.env.UPDATE) await writeFile(file, heard);
      assert.equal(heard, await readFile(file, 'utf8'));
    });

  it('is written down for every type and for nothing else', async () => {
    const written = (await readdir(folder)).map((file) => file.replace(/\.txt$/, ''));
    assert.deepEqual(written.sort(), [...typeScenes].sort());
  });

  it('leaves no control, group or list without a name', async () => {
    const control =
      /^ *(textbox|radio|checkbox|combobox|button|link|group|radiogroup|listbox|option|spinbutton|Date)\b( ".+")?/;
    const nameless = [];
    for (const name of typeScenes)
      for (const line of (await readFile(new URL(`${name}.txt`, folder), 'utf8')).split('\n')) {
        const [, role, named] = control.exec(line) ?? [];
        if (role && !named) nameless.push(`${name}: ${line}`);
      }
    assert.deepEqual(nameless, []);
  });
});

/** Collects what live regions say from now on. */
const listen = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('court-survey');
    const said = (globalThis.said = []);
    const live = '[role="status"], [role="alert"], [aria-live]';
    new MutationObserver((records) => {
      for (const { target } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
        const words = region?.textContent.replace(/\s+/g, ' ').trim();
        if (words && said.at(-1) !== words) said.push(words);
      }
    }).observe(shadowRoot, { subtree: true, childList: true, characterData: true });
  });
const heard = (page, words) => page.waitForFunction((wanted) => globalThis.said.includes(wanted), words);

describe('live regions', () => {
  it('say that questions appeared', () =>
    withScene('section-profile', async (page) => {
      await listen(page);
      const widget = page.locator('court-survey');
      const other = widget.getByRole('radio', { name: /^Процеске қатысушы өзге адам/ });
      await other.check({ force: true });
      await heard(page, 'Төменде қосымша сұрақтар ашылды');
    }));

  it('say how many characters are left once the person stops, not while they type', () =>
    withScene('type-comment', async (page) => {
      await listen(page);
      const area = page.locator('court-survey textarea').first();
      await area.pressSequentially('ә'.repeat(380), { delay: 0 });
      await heard(page, 'Тағы 120 таңба жазуға болады');
      const counts = await page.evaluate(() => globalThis.said.filter((words) => words.includes('таңба')));
      assert.deepEqual(counts, ['Тағы 120 таңба жазуға болады']);
    }));

  it('say where an item of a ranking went', () =>
    withScene('type-ranking', async (page) => {
      await listen(page);
      await page.locator('court-survey').getByRole('button', { name: 'Құжат тапсыру: жоғары жылжыту' }).first().click();
      await heard(page, 'Құжат тапсыру: 1-орын, барлығы: 2');
    }));

  it('say that the language changed and the answers are kept', () =>
    withScene('type-text', async (page) => {
      await listen(page);
      await page.locator('court-survey').getByRole('button', { name: 'Русский' }).click();
      await heard(page, 'Язык изменён. Ваши ответы сохранены.');
    }));
});

describe('control', () => {
  it('a lost label, a lost description and a lost group are noticed', () =>
    withScene('type-text-errors', async (page) => {
      const before = await spoken(page);
      for (const fault of [
        (root) => root.querySelector('input').labels[0].removeAttribute('for'),
        (root) => root.querySelector('input').removeAttribute('aria-describedby'),
        (root) => root.querySelector('[part~="error-summary"]').removeAttribute('role'),
      ]) {
        await page.evaluate(`(${fault})(document.querySelector('court-survey').shadowRoot)`);
        assert.notEqual(await spoken(page), before);
      }
    }));
});
