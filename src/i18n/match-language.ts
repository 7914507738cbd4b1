/** A language the interface speaks; Kazakh is the first. */
export type InterfaceLanguage = 'kk' | 'ru';

/** The language chosen for a BCP 47 tag; a `warning` means the page asked for something else. */
export interface MatchedLanguage {
  readonly language: InterfaceLanguage;
  readonly warning?: 'kz' | 'unknown';
}

/** Regions and case are ignored; `kz`, a country, is read as Kazakh with a warning; anything else is Kazakh. */
export const matchLanguage = (tag: string | null | undefined): MatchedLanguage => {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary === 'kk' || primary === 'ru') return { language: primary };
  if (primary === '') return { language: 'kk' };
  return { language: 'kk', warning: primary === 'kz' ? 'kz' : 'unknown' };
};
