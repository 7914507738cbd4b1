// A person who has nothing but a keyboard: Tab to what is there, arrows, Space, Enter and letters; no mouse, no script.
import { readFileSync } from 'node:fs';

const questionnaire = JSON.parse(
  readFileSync(new URL('../../src/questionnaires/court-users.json', import.meta.url), 'utf8'),
);
const questions = new Map(questionnaire.pages.flatMap(({ elements }) => elements).map((one) => [one.name, one]));

const specialChoices = [
  ['dontknow', 'dontKnowText'],
  ['refused', 'refuseText'],
];

/** The words of a question's values in one language. */
const labelsOf = (question, language) => {
  const listed = [...(question.choices ?? []), ...(question.columns ?? [])];
  const special = specialChoices.filter(([, text]) => question[text]).map(([value, text]) => [value, question[text]]);
  return new Map(
    [...listed.map(({ value, text }) => [value, text]), ...special].map(([value, text]) => [value, text[language]]),
  );
};

/** Where the focus is, as the person hears and sees it. */
const lookAtFocus = () => {
  const { shadowRoot } = document.querySelector('court-survey');
  const element = shadowRoot.activeElement;
  if (!element) return { kind: 'outside', what: document.activeElement?.localName };
  /** Without the star, the place number and what only a screen reader says. */
  const words = (node) => {
    const copy = node?.cloneNode(true);
    for (const aside of copy?.querySelectorAll('[aria-hidden], .visually-hidden') ?? []) aside.remove();
    return copy?.textContent.replace(/\s+/g, ' ').trim();
  };
  const ring = getComputedStyle(element);
  const rowRing = element.closest('label')?.querySelector('.text');
  const seen = {
    path: element.closest('[data-path]')?.dataset.path,
    words: words(element.labels?.[0]?.querySelector('.text') ?? element),
    row: words(element.closest('.matrix-row')?.querySelector('.statement-text')),
    checked: element.checked,
    hasRing:
      ring.outlineStyle !== 'none' ||
      (rowRing
        ? getComputedStyle(rowRing, '::after').outlineStyle !== 'none' ||
          getComputedStyle(rowRing, '::after').borderStyle !== 'none'
        : false),
  };
  if (element.matches('h2')) return { kind: 'heading', ...seen };
  if (element.matches('input')) return { kind: element.type, ...seen };
  if (element.matches('select'))
    return { kind: 'select', ...seen, words: words(element.selectedOptions[0]), count: element.options.length };
  if (element.matches('textarea')) return { kind: 'textarea', ...seen, words: element.value };
  if (element.matches('.arrow-up')) {
    const order = [...element.closest('.slots').querySelectorAll('.item')].map(words);
    return {
      kind: 'earlier',
      ...seen,
      order,
      place: [...element.closest('ol').children].indexOf(element.closest('li')),
    };
  }
  return { kind: element.matches('.primary') ? 'primary' : element.localName, ...seen };
};

/** Hands that answer a journey's questions in `language` on the page of the court's questionnaire. */
export const keyboardPerson = (page, language) => {
  const { keyboard } = page;
  const focus = () => page.evaluate(lookAtFocus);
  const withoutRing = new Set();

  const tab = async () => {
    await keyboard.press('Tab');
    const now = await focus();
    if (now.kind !== 'outside' && !now.hasRing) withoutRing.add(`${now.kind} "${now.words}"`);
    return now;
  };

  /** Arrows check at once; one round is enough to reach every button of the group. */
  const choose = async (now, wanted, count) => {
    for (let step = 0; step <= count; step++) {
      if (now.words === wanted && now.checked) return;
      await keyboard.press(now.words === wanted ? 'Space' : 'ArrowDown');
      now = await focus();
    }
    throw new Error(`"${wanted}" cannot be reached in ${now.path}`);
  };

  const chooseInList = async (now, wanted) => {
    for (let step = 0; step < now.count && now.words !== wanted; step++) {
      await keyboard.press('ArrowDown');
      now = await focus();
    }
    if (now.words !== wanted) throw new Error(`"${wanted}" is not in the list of ${now.path}`);
  };

  const moveEarlier = async (now, wanted) => {
    const rank = (index) => wanted.indexOf(now.order[index]);
    while (now.kind === 'earlier' && now.place > 0 && rank(now.place) < rank(now.place - 1)) {
      await keyboard.press('Enter');
      now = await focus();
    }
  };

  const write = async (text) => {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await keyboard.press('Enter');
      await keyboard.insertText(line);
    }
  };

  const answer = async (now, answers) => {
    const question = questions.get(now.path);
    const wanted = answers[now.path];
    if (!question || wanted === undefined) return;
    const labels = labelsOf(question, language);
    const isWanted = (list) =>
      list.some((value) => labels.get(value) === now.words.split(',')[0] || labels.get(value) === now.words);
    switch (now.kind) {
      case 'radio': {
        const row = question.rows?.find(({ text }) => text[language] === now.row);
        const value = row ? wanted[row.value] : wanted;
        if (value !== undefined) await choose(now, labels.get(value), labels.size);
        return;
      }
      case 'checkbox':
        if (!now.checked && isWanted(wanted)) await keyboard.press('Space');
        return;
      case 'earlier':
        return moveEarlier(
          now,
          wanted.map((value) => labels.get(value)),
        );
      case 'select':
        return chooseInList(now, labels.get(wanted));
      case 'textarea':
        if (now.words === '') await write(wanted);
        return;
      default:
    }
  };

  return {
    focus,
    tab,
    /** What got the focus by Tab and showed nothing of it. */
    withoutRing,
    /** Tabs until the focus is where `test` says; gives up after a hundred stops. */
    async tabTo(test) {
      for (let stop = 0; stop < 100; stop++) {
        const now = await tab();
        if (test(now)) return now;
      }
      throw new Error('not reached with a hundred Tabs');
    },
    /** Answers the page from its top and ends on its main button. */
    async fillPage(answers) {
      for (let stop = 0; stop < 300; stop++) {
        const now = await tab();
        if (now.kind === 'outside') throw new Error(`Tab left the survey for ${now.what}`);
        if (now.kind === 'primary') return now;
        await answer(now, answers);
      }
      throw new Error('no main button after 300 Tabs');
    },
    press: (key) => keyboard.press(key),
  };
};
