import { createInstance } from 'i18next';
import type { Catalog, MessageKey } from './catalog.js';
import type { InterfaceLanguage } from './match-language.js';

export type { MessageKey } from './catalog.js';

/** Values for placeholders; `count` also picks the plural form. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** The interface's words in one language. */
export interface Translator {
  readonly language: InterfaceLanguage;
  readonly t: (key: MessageKey, params?: MessageParams) => string;
}

/**
 * Speaks one language through a private i18next instance, so that a portal's own i18next is never touched.
 * Nothing is escaped here because Lit escapes, and a placeholder's value is never expanded again, so an answer
 * that contains `$t(…)` stays what it is. Kazakh keys have no plural suffix: whatever a browser believes about
 * Kazakh plurals, i18next falls back to the bare key.
 */
export const createTranslator = (language: InterfaceLanguage, catalog: Catalog): Translator => {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    contextSeparator: '\u0000',
    resources: { [language]: { translation: catalog } },
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  return { language, t: (key, params) => instance.t(key, { ...params }) };
};
