import type { Language, LocalizedText, ResolvedText } from './localized-text.js';
import { spokenLanguages } from './spoken-languages.js';

/**
 * The author's words in one language: that language, `default`, then another of the spoken ones, so that a
 * forgotten translation shows a sentence and not a raw name. Words found in the other language carry its `lang`.
 * `undefined` when there are none.
 */
export const pickText = (text: LocalizedText | undefined, language: Language): ResolvedText | undefined => {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return text === '' ? undefined : { text };
  const own = wordsIn(text, language) ?? wordsIn(text, language.split('-')[0] ?? language) ?? wordsIn(text, 'default');
  if (own !== undefined) return { text: own };
  if (!spokenLanguages.includes(language)) return undefined;
  const lang = spokenLanguages.find((other) => wordsIn(text, other) !== undefined);
  const words = lang === undefined ? undefined : wordsIn(text, lang);
  return lang === undefined || words === undefined ? undefined : { text: words, lang };
};

const wordsIn = (text: Exclude<LocalizedText, string>, language: Language): string | undefined =>
  Object.hasOwn(text, language) ? text[language] || undefined : undefined;
