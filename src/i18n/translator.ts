import { createInstance } from 'i18next';

import type { Catalog, Language, MessageKey } from './catalog.js';
import { formatNumber } from './numbers.js';

/** Values for the `{{names}}` of a message; numbers are written the way people write them, `count` also picks the plural. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Turns message keys into sentences of one language. */
export interface Translator {
  readonly language: Language;
  /** Returns plain text: whoever shows it escapes it. A value left out stays visible as `{{name}}`. */
  t(key: MessageKey, params?: MessageParams): string;
}

/**
 * Builds a translator on an i18next instance of its own, so that a portal using i18next too is not disturbed.
 * Kazakh nouns stay singular after a number, so its keys have no plural suffix: i18next then falls back to the bare key
 * whatever the browser thinks of Kazakh (some know it only in name, some apply the plural rules of their own language).
 */
export function createTranslator(language: Language, catalog: Catalog): Translator {
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: catalog } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  void instance.init();

  return {
    language,
    t(key, params = {}) {
      const values: Record<string, string> = {};
      for (const [name, value] of Object.entries(params)) {
        values[name] = typeof value === 'number' ? formatNumber(value) : value;
      }
      const count = params['count'];
      // `replace` keeps our names apart from i18next's options; `nest: false` keeps "$t(…)" in an answer plain text.
      return instance.t(key, { replace: values, nest: false, ...(typeof count === 'number' ? { count } : {}) });
    },
  };
}
