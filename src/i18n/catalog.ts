import type kk from '../../locales/kk.json';

/** The languages the interface speaks; Kazakh is the source and the default. */
export type Language = 'kk' | 'ru';

/** Every message has this key in Kazakh; a misspelt key does not compile. */
export type MessageKey = keyof typeof kk;

/** The sentences of one language; Russian keys of counted messages carry a plural suffix (`_one` … `_other`). */
export type Catalog = Readonly<Record<string, string>>;

/** Fetches the words of one language (a chunk in the module build); rejects when the network or the server fails. */
export async function loadCatalog(language: Language): Promise<Catalog> {
  if (language === 'ru') return (await import('../../locales/ru.json', { with: { type: 'json' } })).default;
  return (await import('../../locales/kk.json', { with: { type: 'json' } })).default;
}
