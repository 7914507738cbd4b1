// Drives the survey as a respondent does: finds questions on screen, reads labels in the language shown, presses what they name.
import { readFileSync } from 'node:fs';

const questionnaire = JSON.parse(
  readFileSync(new URL('../../src/questionnaires/court-users.json', import.meta.url), 'utf8'),
);
const interfaceWords = Object.fromEntries(
  ['kk', 'ru'].map((language) => [
    language,
    JSON.parse(readFileSync(new URL(`../../locales/${language}.json`, import.meta.url), 'utf8')),
  ]),
);
/** Each language in its own words, as the switch has them. */
const languageNames = { kk: 'Қазақша', ru: 'Русский' };
const questions = new Map(
  questionnaire.pages.flatMap((page) => page.elements).map((question) => [question.name, question]),
);

const choiceLabel = (question, value, language) => {
  if (value === 'dontknow' && (question.showDontKnowItem ?? false)) return question.dontKnowText[language];
  if (value === 'refused' && (question.showRefuseItem ?? false)) return question.refuseText[language];
  const choice = [...(question.choices ?? []), ...(question.columns ?? [])].find((item) => item.value === value);
  if (!choice) throw new Error(`${question.name} has no choice ${JSON.stringify(value)}`);
  return choice.text[language];
};

/** One person in one page. `language` is the language they read. */
export const respondent = (page, language) => {
  const words = () => interfaceWords[self.language];
  const widget = page.locator('court-survey');
  const questionBox = (name) => widget.locator(`[data-path="${name}"]`);
  const button = (key) => widget.getByRole('button', { name: words()[key], exact: true });
  const tick = async (scope, role, label) => {
    // The label is the target people press; the input itself is visually part of the row.
    await scope.getByRole(role, { name: label, exact: true }).check({ force: true });
  };
  const self = {
    language,
    widget,
    questionBox,
    button,
    words,
    heading: () => widget.locator('h2').first(),
    async switchTo(to) {
      await widget.getByRole('button', { name: languageNames[to], exact: true }).click();
      self.language = to;
      await widget.locator(`[lang="${to}"] h2`).first().waitFor();
    },
    visibleQuestions: async () =>
      widget.locator('[data-path]').evaluateAll((boxes) => boxes.map((box) => box.dataset.path)),
    async answer(name, value) {
      const question = questions.get(name);
      const box = questionBox(name);
      switch (question.type) {
        case 'radiogroup':
          return tick(box, 'radio', choiceLabel(question, value, self.language));
        case 'checkbox':
          for (const one of value) await tick(box, 'checkbox', choiceLabel(question, one, self.language));
          return undefined;
        case 'ranking':
          for (const one of value) {
            const label = choiceLabel(question, one, self.language);
            await box.getByRole('checkbox', { name: new RegExp(`^${label}`) }).check({ force: true });
          }
          return undefined;
        case 'dropdown':
          return box.getByRole('combobox').selectOption({ label: choiceLabel(question, value, self.language) });
        case 'comment':
          return box.getByRole('textbox').fill(value);
        case 'matrix':
          for (const [row, column] of Object.entries(value)) {
            const rowText = question.rows.find((item) => item.value === row).text[self.language];
            const group = box.getByRole('group', { name: rowText }).or(box.getByRole('radiogroup', { name: rowText }));
            await tick(group.first(), 'radio', choiceLabel(question, column, self.language));
          }
          return undefined;
        default:
          throw new Error(`no hand for ${question.type}`);
      }
    },
    /** Answers what is on the page and in `answers`, also questions that appear on the way; returns what was visible at the end. */
    async fillPage(answers) {
      const done = new Set();
      for (;;) {
        const names = await self.visibleQuestions();
        const next = names.find((name) => name in answers && !done.has(name));
        if (!next) return names;
        done.add(next);
        await self.answer(next, answers[next]);
      }
    },
    currentPage: () => widget.locator('[data-page]').first().getAttribute('data-page'),
    /** From the intro to the review, or until the page `stopOn` is filled; returns the visible questions of each page by name. */
    async walkToReview(journey) {
      const seen = {};
      await widget.locator('[data-page="intro"]').waitFor();
      seen.intro = await self.fillPage(journey.answers);
      await button('nav.start').click();
      for (;;) {
        await widget.locator('[data-page]:not([data-page="intro"]), [part~="review"]').first().waitFor();
        if (await widget.locator('[part~="review"]').count()) return seen;
        const name = await self.currentPage();
        if (seen[name])
          throw new Error(`still on ${name}: ${await widget.locator('[part~="error-summary"]').allInnerTexts()}`);
        if (journey.switchLanguageOn?.page === name) await self.switchTo(journey.switchLanguageOn.to);
        seen[name] = await self.fillPage(journey.answers);
        if (name === journey.stopOn) return seen;
        await button('nav.next').or(button('nav.review')).first().click();
        // Another page, the review, or what has to be mended on this one.
        await page.waitForFunction((from) => {
          const root = document.querySelector('court-survey')?.shadowRoot;
          return (
            root?.querySelector('[data-page]')?.dataset.page !== from || root?.querySelector('[part~="error-summary"]')
          );
        }, name);
      }
    },
    send: () => button('nav.submit').click(),
    receiptNumber: async () => {
      const number = widget.locator('[part~="receipt-number"]');
      await number.waitFor();
      return (await number.innerText()).trim();
    },
  };
  return self;
};
