// What a person reads or hears of the element, text by text, and what of it is nobody's sentence.
import { readFileSync } from 'node:fs';

const catalogues = Object.fromEntries(
  ['kk', 'ru'].map((lang) => [
    lang,
    JSON.parse(readFileSync(new URL(`../../locales/${lang}.json`, import.meta.url), 'utf8')),
  ]),
);

/** Runs in the page: every text of the shadow root and of the page's live regions with the language it claims to be in. */
export const collectWords = () => {
  const { shadowRoot } = document.querySelector('court-survey:not([hidden])');
  const found = [];
  const add = (text, element) => {
    const words = (text ?? '').replace(/\s+/g, ' ').trim();
    if (words) found.push({ words, lang: element.closest('[lang]')?.lang ?? document.documentElement.lang });
  };
  const spoken = [
    'aria-label',
    'aria-description',
    'aria-valuetext',
    'aria-roledescription',
    'placeholder',
    'title',
    'alt',
  ];
  const read = (root) => {
    for (const element of root.querySelectorAll('*:not(style, script)')) {
      for (const name of spoken) add(element.getAttribute(name), element);
      if (element.matches('input[type="button"], input[type="submit"]')) add(element.value, element);
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(node.data, element);
    }
  };
  read(shadowRoot);
  for (const region of document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')) {
    add(region.textContent, region);
  }
  return found;
};

/** Without the dot that joins two texts on one line. */
const plain = (text) => text.replace(/\s+/g, ' ').replace(/^ ?·/, '').trim();
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** All that an author wrote in a language, texts inside markup apart, and the names that are for machines. */
const readDocument = (value, lang, into) => {
  if (Array.isArray(value)) for (const item of value) readDocument(item, lang, into);
  else if (typeof value === 'object' && value !== null) {
    if (typeof value[lang] === 'string') for (const part of value[lang].split(/<[^>]*>/)) into.texts.add(plain(part));
    for (const [key, item] of Object.entries(value)) {
      if (['name', 'value', 'valueName'].includes(key) && typeof item === 'string') into.names.add(item);
      readDocument(item, lang, into);
    }
  }
};

const months = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан жылғы'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря года'.split(' '),
};
const hasNoWord = (text) => !/\p{L}/u.test(text);

/**
 * Judges texts of one scene: `documents` are its questionnaires, `typed` what somebody wrote themselves, `allowed` other
 * texts that are meant to be there as they are (a receipt's number).
 */
export const wordJudge = ({ documents, typed = [], allowed = [] }) => {
  const known = {};
  for (const lang of ['kk', 'ru']) {
    const into = { texts: new Set(), names: new Set() };
    readDocument(documents, lang, into);
    const sentences = Object.values(catalogues[lang]);
    for (const text of sentences) for (const part of [text, ...text.split('*')]) into.texts.add(plain(part));
    const patterns = sentences
      .filter((text) => text.includes('{{'))
      .map(
        (text) =>
          new RegExp(
            `^${plain(text)
              .split(/\{\{.+?\}\}/)
              .map(escaped)
              .join('(.+)')}$`,
            'u',
          ),
      );
    known[lang] = { ...into, patterns };
  }
  const kept = new Set([...typed, ...allowed].map(plain));

  const isDate = (text, lang) => text.split(/[\s,]+/).every((word) => hasNoWord(word) || months[lang].includes(word));
  const isKnown = (text, lang, depth = 0) => {
    if (hasNoWord(text) || kept.has(text) || known[lang].texts.has(text) || isDate(text, lang)) return true;
    if (depth > 3) return false;
    const matched = known[lang].patterns.some((pattern) => {
      const values = pattern.exec(text)?.slice(1);
      return values?.every((value) => isKnown(plain(value), lang, depth + 1)) ?? false;
    });
    if (matched) return true;
    // Texts that stand in one: "choice: what was typed", two announcements, a line after a dot.
    return [...text.matchAll(/: |\. |, | · | – /g)].some(({ index, 0: { length } }) => {
      const [first, second] = [text.slice(0, index + (text[index] === '.' ? 1 : 0)), text.slice(index + length)];
      const isFirst = isKnown(plain(first), lang, depth + 1) || isKnown(plain(text.slice(0, index)), lang, depth + 1);
      return isFirst && isKnown(plain(second), lang, depth + 1);
    });
  };

  const kindOf = (text, lang) => {
    if (text in catalogues.kk || /^[a-z0-9]+(\.[a-z0-9_]+)+$/.test(text)) return 'key';
    if (known[lang].names.has(text)) return 'name';
    if (isKnown(text, lang === 'kk' ? 'ru' : 'kk')) return 'other language';
    return /\p{Script=Latin}/u.test(text) ? 'Latin' : 'unknown';
  };

  /** `kind: text` for everything that is no sentence of the language it claims to be in. */
  return (seen) => [
    ...new Set(
      seen.flatMap(({ words, lang }) => (isKnown(plain(words), lang) ? [] : [`${kindOf(words, lang)}: ${words}`])),
    ),
  ];
};
