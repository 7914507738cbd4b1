import type { Language } from './catalog.js';

/** The language to use, and what to tell the page's developer about the tag that was given. */
export interface LanguageMatch {
  readonly language: Language;
  /** `kz` is the country's code, written where the language's code `kk` belongs; `unknown` matched nothing on offer. */
  readonly warning?: 'kz' | 'unknown';
}

/**
 * Finds the language for a tag such as `kk-KZ`: the part before the region counts, in any case of letters.
 * Without a match it is Kazakh, or the first language on offer when Kazakh is not.
 */
export function matchLanguage(tag: string | undefined | null, offered: readonly Language[]): LanguageMatch {
  const fallback = offered.includes('kk') ? 'kk' : (offered[0] ?? 'kk');
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  if (!primary) return { language: fallback };
  const wanted = primary === 'kz' ? 'kk' : primary;
  const match = offered.find((language) => language === wanted);
  if (match === undefined) return { language: fallback, warning: 'unknown' };
  return primary === 'kz' ? { language: match, warning: 'kz' } : { language: match };
}
