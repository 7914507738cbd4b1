// Which messages of the catalogues stand in the texts of a page.
import { readFileSync } from 'node:fs';
import { pluralKeys } from '../node/locales/catalog-shape.mjs';
import { parseTable } from '../node/locales/review-table.mjs';

const read = (name) => readFileSync(new URL(`../../locales/${name}`, import.meta.url), 'utf8');
const [kk, ru] = ['kk.json', 'ru.json'].map((name) => JSON.parse(read(name)));

/** Values that are written in figures. */
const figures = new Set('count current max min number percent place row seconds total'.split(' '));
const plain = (text) => text.replace(/\s+/g, ' ').trim();
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every message as the translator gets it: its words in each language, all plural forms, and where it is said to be seen. */
export const messages = () => {
  const seen = new Map(parseTable(read('review.csv')).map(([key, , , where]) => [key, where]));
  return Object.keys(kk).map((key) => ({
    key,
    kk: [kk[key]],
    ru: pluralKeys(key, kk[key]).map((form) => ru[form]),
    seen: seen.get(key) ?? '',
  }));
};

/** A message of values alone, as a day and a time, must stand by itself and be written in figures. */
const patternOf = (message) => {
  const pieces = plain(message).split(/\{\{(.+?)\}\}/);
  const hasWords = pieces.some((piece, at) => at % 2 === 0 && /\p{L}/u.test(piece));
  const value = (name) => (figures.has(name) ? '[\\d ,−]+' : hasWords ? '.+?' : '[^,]*\\d[^,]*');
  const body = pieces.map((piece, at) => (at % 2 === 0 ? escaped(piece) : value(piece))).join('');
  if (!hasWords) return new RegExp(`^${body}$`, 'u');
  const end = /[.!?…:]$/.test(message) ? '(?=$| )' : '(?=$|[.,:;)»]| [·–])';
  return new RegExp(`(?:^|[.!?…:·»(] |, |– )${body}${end}`, 'u');
};

/**
 * Finds the messages in texts of one language.
 * @returns {(texts: string[]) => Map<string, number[]>} by key, the places of the texts that say it
 */
export const finder = (lang, list = messages()) => {
  const patterns = list.map((message) => [message.key, message[lang].map(patternOf)]);
  return (texts) => {
    const found = new Map();
    for (const [key, forms] of patterns) {
      const places = texts.flatMap((text, at) => (forms.some((form) => form.test(text)) ? [at] : []));
      if (places.length > 0) found.set(key, places);
    }
    return found;
  };
};
