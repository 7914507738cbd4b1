import type { Language } from './localized-text.js';

/**
 * The languages that texts of a questionnaire are looked for in, the first one first: a forgotten translation is
 * replaced by words of another of them. The same as those of the interface, which the engine does not know.
 */
export const spokenLanguages: readonly Language[] = ['kk', 'ru'];
