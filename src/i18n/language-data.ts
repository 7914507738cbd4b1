import type { Catalog } from './catalog.js';

/**
 * What the interface must know of a language besides its sentences: own data, because Chromium knows Kazakh only by name
 * and writes "2017 M04 4".
 */
export interface LanguageData {
  /** Its name in itself, as the switch shows it. */
  readonly name: string;
  /** Twelve names in the form that follows a day: «24 қараша», «24 ноября». */
  readonly months: readonly string[];
  /** A day with its year, from the day with its month: «2026 жылғы 24 қараша». */
  readonly date: (dayMonth: string, year: number) => string;
  /** What follows a percentage, with the space before it if there is one. */
  readonly percent: string;
  /** Its sentences, a chunk in the module build; rejects when the network or the server fails. */
  readonly load: () => Promise<{ readonly default: Catalog }>;
}
