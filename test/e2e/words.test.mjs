import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openScene } from '../gallery/open-scene.mjs';
import { scenes } from '../gallery/scenes.mjs';
import { collectWords, wordJudge } from '../support/words-on-screen.mjs';
import { browser, gallery } from '../gallery/gallery-in-browser.mjs';

const courtUsers = JSON.parse(
  readFileSync(new URL('../../src/questionnaires/court-users.json', import.meta.url), 'utf8'),
);

/** Texts that a host or a person gave: they stand as they were written. */
const typedIn = (value) => {
  if (typeof value === 'string') return /\s|\p{Script=Cyrillic}/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(typedIn) : [];
};

const judgeOf = ({ questionnaire, answers }) => {
  const documents = [questionnaire || courtUsers].flat();
  return wordJudge({ documents, typed: typedIn(answers), allowed: ['7KQ2-M9XV-4', 'Қазақша', 'Русский'] });
};

/** The scene in Kazakh, and the same page once its host asks for Russian. */
const faultsOf = async (context, scene) => {
  const page = await openScene(context, gallery, scene.name, { lang: 'kk' });
  const judge = judgeOf(scene);
  const faults = judge(await page.evaluate(collectWords)).map((fault) => `kk ${fault}`);
  await page.evaluate(() => {
    document.documentElement.lang = 'ru';
    for (const survey of document.querySelectorAll('court-survey')) survey.lang = 'ru';
  });
  const isRussian = () =>
    document.querySelector('court-survey:not([hidden])').shadowRoot.querySelector('.root[lang="ru"]');
  await page.waitForFunction(isRussian);
  faults.push(...judge(await page.evaluate(collectWords)).map((fault) => `ru ${fault}`));
  await page.close();
  return faults;
};

describe('a person reads sentences of their language and nothing else', () => {
  it('in every scene of the gallery', async () => {
    const waiting = [...scenes];
    const found = {};
    const look = async () => {
      // One profile for one scene after the other: at the same time they would be other people's tabs to each other.
      const context = await browser.newContext();
      for (let scene = waiting.shift(); scene; scene = waiting.shift()) {
        const faults = await faultsOf(context, scene).catch((error) => [String(error)]);
        if (faults.length > 0) found[scene.name] = faults;
      }
      await context.close();
    };
    await Promise.all([look(), look(), look()]);
    assert.deepEqual(found, {});
  });

  for (const [kind, words] of [
    ['key', 'nav.next'],
    ['name', 'access_matrix'],
    ['Latin', 'Loading'],
    ['other language', 'Далее'],
    ['unknown', 'Мұндай сөз еш жерде жоқ'],
  ]) {
    it(`control: a text of the kind "${kind}" is noticed, seen or only heard`, async () => {
      const scene = scenes.find(({ name }) => name === 'intro');
      const page = await openScene(browser, gallery, 'intro', { lang: 'kk' });
      await page.evaluate((text) => {
        const root = document.querySelector('court-survey').shadowRoot.querySelector('.root');
        root.append(Object.assign(document.createElement('p'), { textContent: text }));
      }, words);
      assert.deepEqual(judgeOf(scene)(await page.evaluate(collectWords)), [`${kind}: ${words}`]);
      await page.evaluate((text) => {
        const root = document.querySelector('court-survey').shadowRoot.querySelector('.root');
        root.lastElementChild.textContent = '';
        root.lastElementChild.ariaLabel = text;
      }, words);
      assert.deepEqual(judgeOf(scene)(await page.evaluate(collectWords)), [`${kind}: ${words}`]);
      await page.close();
    });
  }

  it('control: words of the other language that say so are no fault', async () => {
    const judge = judgeOf({});
    assert.deepEqual(judge([{ words: 'Далее', lang: 'ru' }]), []);
  });
});
