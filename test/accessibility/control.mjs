// The proof that the checkers see: five faults are put into the widget's tree, and each checker must find each of them.
import { titles } from './checkers.mjs';
import { leastContrast } from './contrast.mjs';
import { visit } from './visit.mjs';

/** Any scene with words and a list of choices will do. */
const scene = { name: 'type-radiogroup', lang: 'kk', scheme: 'light', widths: [1280] };

/** Each fault: what is put into the page, and by which rules the checkers must report it. */
const faults = {
  'a field without a name': {
    make: `const field = document.createElement('input'); field.type = 'text'; return field;`,
    rules: { axe: /^label$/, ibm: /^input_label_exists:/, sniffer: /H91\.InputText\.Name|F68/ },
  },
  'words too pale for the page': {
    make: `const words = document.createElement('p'); words.textContent = 'Бозғылт'; words.style.setProperty('color', '#bbb'); return words;`,
    rules: { axe: /^color-contrast$/, ibm: /^text_contrast_sufficient:/, sniffer: /G18\.Fail/ },
  },
  'a picture without words': {
    make: `const picture = document.createElement('img'); picture.src = '/gallery/plan.svg'; return picture;`,
    rules: { axe: /^image-alt$/, ibm: /^img_alt_valid:/, sniffer: /H37$/ },
  },
  'a button without a name': {
    make: `const button = document.createElement('button'); button.type = 'button'; return button;`,
    rules: { axe: /^button-name$/, ibm: /^input_label_exists:|^aria_widget_labelled:/, sniffer: /H91\.Button\.Name/ },
  },
  'a language that does not exist': {
    make: `const words = document.createElement('p'); words.textContent = 'Сот'; words.lang = 'kazakh-qz-123456789'; return words;`,
    rules: { axe: /^valid-lang$/, ibm: /^element_lang_valid:/, sniffer: /H58\.1/ },
  },
};

const seed = Object.entries(faults)
  .map(
    ([name, { make }]) =>
      `{ const made = (() => { ${make} })(); made.dataset.fault = ${JSON.stringify(name)}; questions.append(made); }`,
  )
  .join('\n');

const seedAll = (page) =>
  page.evaluate(`(() => { const questions = accessibility.treeOf().querySelector('[data-page]'); ${seed} })()`);

/** Words on the tint of a chosen row: the checkers leave them open, the measurement must not. */
const paleOnTint = (page) =>
  page.evaluate(`accessibility.treeOf().querySelector('input:checked ~ .text').style.setProperty('color', '#999')`);

const wideWords = (page) =>
  page.evaluate(
    `(() => { const title = accessibility.treeOf().querySelector('h2'); title.style.setProperty('white-space', 'nowrap'); title.textContent = 'Сот'.repeat(60); })()`,
  );

/** Sentences about what was missed; none is as it should be. */
export const control = async (browser, checkers) => {
  const findings = await visit(browser, scene, checkers, seedAll);
  const missed = checkers
    .filter((checker) => checker !== 'room')
    .flatMap((checker) =>
      Object.entries(faults)
        .filter(
          ([name, { rules }]) =>
            !findings.some(
              (found) =>
                found.checker === checker &&
                found.kind === 'violation' &&
                found.fault === name &&
                rules[checker].test(found.rule),
            ),
        )
        .map(([name]) => `${titles[checker]} missed ${name}`),
    );
  if (checkers.includes('axe') && browser.sheet) {
    const tinted = await visit(browser, scene, ['axe'], paleOnTint);
    if (!tinted.some(({ contrast }) => contrast < leastContrast))
      missed.push('the measurement missed pale words on a tint');
  }
  if (checkers.includes('room')) {
    const narrow = await visit(browser, { ...scene, widths: [320] }, ['room'], wideWords);
    if (!narrow.some(({ rule }) => rule === 'no-sideways-scrolling'))
      missed.push('words wider than the window were missed');
  }
  return missed;
};
