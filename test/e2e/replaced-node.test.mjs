import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage } from '../support/chromium.mjs';
import { brief } from '../support/journeys.mjs';
import { respondent } from '../support/respondent.mjs';
import { browser, demo } from '../support/demo-in-browser.mjs';

/** What is typed: Latin letters by key down and up, Kazakh ones as an input method inserts them. */
const letters = [...'Queue of 40 on Monday, 9 to 11: кезек ұзақ, өтініш қабылдау, үкім. '.repeat(10)].slice(0, 500);

/** A person on the page of suggestions, its comment open and focused. */
const atComment = async (key) => {
  const page = await openPage(await browser.newContext(), `${demo.url}/?lang=kk&draft-key=${key}`);
  const person = respondent(page, 'kk');
  await person.walkToReview({
    ...brief,
    answers: { ...brief.answers, suggestion_topics: ['it'] },
    stopOn: 'suggestions',
  });
  const field = person.questionBox('suggestion_it').getByRole('textbox');
  await field.focus();
  await page.evaluate(installPortal);
  return { page, person, field };
};

/** The ways a portal replaces a node, and what a person would notice of it. */
const installPortal = () => {
  const survey = () => document.querySelector('court-survey');
  // As Mojarra and jQuery do: the markup becomes elements outside the page, which are then put in the old one's place.
  const outside = document.implementation.createHTMLDocument('');
  const renew = (element) => element.replaceWith(outside.importNode(element, true));
  const ways = {
    node: () => renew(survey()),
    parent: () => renew(survey().parentElement),
    moved: () => survey().parentElement.append(document.createElement('wbr'), survey()),
  };
  globalThis.seen = { events: [], instances: new Set() };
  for (const type of ['survey-page', 'survey-ready', 'survey-error', 'survey-language', 'survey-draft'])
    document.addEventListener(type, (event) => globalThis.seen.events.push(`${type} ${event.state ?? ''}`.trim()));
  globalThis.replaceNode = (way) => {
    globalThis.seen.instances.add(survey());
    const y = scrollY;
    ways[way]();
    const { shadowRoot } = survey();
    return {
      page: shadowRoot.querySelector('[data-page]')?.dataset.page,
      focused: document.activeElement === survey() && shadowRoot.activeElement?.localName,
      restored: shadowRoot.querySelectorAll('[part~="banner"]').length,
      moved: scrollY - y,
    };
  };
  globalThis.caret = () => {
    const { selectionStart, selectionEnd } = survey().shadowRoot.activeElement;
    return [selectionStart, selectionEnd];
  };
};

const ways = ['node', 'parent', 'moved'];

describe('a portal that replaces the node while the person types', () => {
  it('500 times: every letter is where it was typed, page, focus and caret stay, and the answers arrive', async () => {
    const { page, person } = await atComment('replaced');
    const requests = [];
    page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
    let text = [];
    let caret = 0;
    for (const [index, letter] of letters.entries()) {
      if (index % 50 === 40) {
        // The person goes back into the middle of the text, and ten letters later to its end.
        for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowLeft');
        caret -= 7;
      } else if (index % 50 === 0) {
        await page.keyboard.press('Control+End');
        caret = text.length;
      }
      const isKey = letter <= '~';
      await (isKey ? page.keyboard.down(letter) : page.keyboard.insertText(letter));
      text.splice(caret++, 0, letter);
      const shown = await page.evaluate((way) => globalThis.replaceNode(way), ways[index % 3]);
      if (isKey) await page.keyboard.up(letter);
      assert.deepEqual(shown, { page: 'suggestions', focused: 'textarea', restored: 0, moved: 0 }, `at ${index}`);
      assert.deepEqual(await page.evaluate(() => globalThis.caret()), [caret, caret], `caret at ${index}`);
    }
    text = text.join('');
    assert.equal(await person.questionBox('suggestion_it').getByRole('textbox').inputValue(), text);
    const { events, instances } = await page.evaluate(() => ({
      events: globalThis.seen.events.filter((name) => name !== 'survey-draft saved'),
      instances: globalThis.seen.instances.size,
    }));
    assert.deepEqual(events, []);
    assert.equal(instances > 300, true, 'the nodes were new ones');
    assert.deepEqual(requests, []);

    await person.button('nav.review').click();
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await person.send();
    const { submissionId } = (await sent).postDataJSON();
    const number = await person.receiptNumber();
    const stored = await demo.stored(submissionId);
    assert.equal(stored.receiptId, number);
    assert.deepEqual(stored.answers, { ...brief.answers, suggestion_topics: ['it'], suggestion_it: text });
    assert.deepEqual(requests, ['POST /api/surveys/court-users/responses']);
    assert.deepEqual(page.seen, { violations: [], errors: [], foreign: [] });
    await page.context().close();
  });

  it('whenever it likes, between any two events of the keyboard: no letter is lost', async () => {
    const { page, field } = await atComment('replaced-any-time');
    const replaced = page.evaluate(
      () =>
        new Promise((resolve) => {
          globalThis.replacements = 0;
          const timer = setInterval(() => {
            globalThis.replaceNode(['node', 'parent', 'moved'][globalThis.replacements++ % 3]);
            if (globalThis.enough) resolve(clearInterval(timer));
          }, 2);
        }),
    );
    const line = letters.join('').replace(/[^ -~]/g, 'q');
    let text = '';
    // As long as it takes on this machine to replace it a hundred times.
    do {
      text += line;
      await page.keyboard.type(line);
    } while ((await page.evaluate(() => globalThis.replacements)) < 100);
    await page.evaluate(() => (globalThis.enough = true));
    await replaced;
    assert.equal(await field.inputValue(), text);
    await page.context().close();
  });

  it('with a selection: the next key replaces it in the new node', async () => {
    const { page, field } = await atComment('replaced-selection');
    await page.keyboard.type('abc def');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.evaluate(() => globalThis.replaceNode('parent'));
    await page.keyboard.press('x');
    assert.equal(await field.inputValue(), 'abc x');
    await page.context().close();
  });

  it('by keyboard in a list of choices: the arrow goes on from the choice that had focus', async () => {
    const page = await openPage(await browser.newContext(), `${demo.url}/?lang=kk&draft-key=replaced-choice`);
    const person = respondent(page, 'kk');
    await person.widget.locator('[data-page="intro"]').waitFor();
    await person.fillPage(brief.answers);
    await person.button('nav.start').click();
    await person.widget.locator('[data-page="profile"]').waitFor();
    await page.evaluate(installPortal);
    const radios = person.questionBox('role').getByRole('radio');
    await radios.first().focus();
    await page.keyboard.press('Space');
    await page.evaluate(() => globalThis.replaceNode('node'));
    await page.keyboard.press('ArrowDown');
    assert.equal(await radios.nth(1).isChecked(), true);
    await page.context().close();
  });

  it('by the node of another person: nothing is carried over', async () => {
    const { page, person } = await atComment('replaced-one');
    await page.keyboard.type('менің сөзім');
    await page.evaluate(() => {
      const old = document.querySelector('court-survey');
      const next = old.cloneNode(true);
      next.setAttribute('draft-key', 'replaced-two');
      old.replaceWith(next);
    });
    await person.widget.locator('[data-page="intro"]').waitFor();
    assert.equal(await person.questionBox('consent').getByRole('checkbox').isChecked(), false);
    assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
    assert.deepEqual(await page.evaluate(() => document.querySelector('court-survey').answers), {});
    await page.context().close();
  });
});
