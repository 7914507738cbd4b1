import type { Language, LocalizedText, ResolvedText } from './localized-text.js';

const siblings: Readonly<Record<string, Language>> = { kk: 'ru', ru: 'kk' };

/**
 * The author's words in one language: that language, `default`, then the other of Kazakh and Russian, so that a
 * forgotten translation shows a sentence and not a raw name. Words found in the other language carry its `lang`.
 * `undefined` when there are none.
 */
export const pickText = (text: LocalizedText | undefined, language: Language): ResolvedText | undefined => {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return text === '' ? undefined : { text };
  const own = wordsIn(text, language) ?? wordsIn(text, language.split('-')[0] ?? language) ?? wordsIn(text, 'default');
  if (own !== undefined) return { text: own };
  const sibling = siblings[language];
  const other = sibling && wordsIn(text, sibling);
  return sibling && other !== undefined ? { text: other, lang: sibling } : undefined;
};

const wordsIn = (text: Exclude<LocalizedText, string>, language: Language): string | undefined =>
  Object.hasOwn(text, language) ? text[language] || undefined : undefined;
