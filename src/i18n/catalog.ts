import type kazakh from '../../locales/kk.json';
import type { InterfaceLanguage } from './match-language.js';

/** Keys of the interface's sentences; the Kazakh catalogue is the source, its keys carry no plural suffix. */
export type MessageKey = keyof typeof kazakh;

/** One language's sentences by key; Russian keys with a `count` end in `_one`, `_few`, `_many`, `_other`. */
export type Catalog = Readonly<Record<string, string>>;

/** Loads one language's sentences: a chunk of its own in the module build, already inside in the classic one. */
export const loadCatalog = async (language: InterfaceLanguage): Promise<Catalog> => {
  switch (language) {
    case 'kk':
      return (await import('../../locales/kk.json', { with: { type: 'json' } })).default;
    case 'ru':
      return (await import('../../locales/ru.json', { with: { type: 'json' } })).default;
  }
};
