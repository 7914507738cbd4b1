import type { LanguageData } from './language-data.js';
import { kk } from './languages/kk.js';
import { ru } from './languages/ru.js';

// The list of languages, in the order of the switch. The engine has its own, `model/spoken-languages.ts`.
const spoken = { kk, ru };

/** A language the interface speaks. */
export type Language = keyof typeof spoken;

/** What is to know of each language. */
export const languageData: Readonly<Record<Language, LanguageData>> = spoken;

/** Whether the interface speaks the language of a tag without a region. */
export const isSpoken = (tag: string): tag is Language => Object.hasOwn(spoken, tag);

/** Every language of the interface, Kazakh first. */
export const languages: readonly Language[] = Object.keys(spoken).filter(isSpoken);

/** The language itself where the interface speaks it, else Kazakh. */
export const spokenOr = (tag: string): Language => (isSpoken(tag) ? tag : 'kk');
