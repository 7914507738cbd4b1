import type kk from '../../locales/kk.json';
import { languageData, type Language } from './languages.js';

export type { Language } from './languages.js';

/** Every message has this key in Kazakh; a misspelt key does not compile. */
export type MessageKey = keyof typeof kk;

/** The sentences of one language; but in Kazakh, keys of counted messages carry a plural suffix (`_one` … `_other`). */
export type Catalog = Readonly<Record<string, string>>;

/** Fetches the words of one language; rejects when the network or the server fails. */
export const loadCatalog = async (language: Language): Promise<Catalog> =>
  (await languageData[language].load()).default;
