import { inKazakhstan } from '../../model/kazakhstan-clock.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { MessageKey } from '../../i18n/catalog.js';
import { spokenOr } from '../../i18n/languages.js';
import type { Surroundings, WordCode } from '../../model/session-state.js';
import { computedText } from '../parts/computed-text.js';
import type { FlowHost } from './flow-host.js';

const longestContextValue = 200;

/** The host's context reduced to what the questionnaire declared: short strings, numbers, booleans; the rest is reported. */
export const allowedContext = (
  questionnaire: Questionnaire,
  given: Readonly<Record<string, unknown>> | undefined,
  report: (message: string) => void,
): Surroundings['context'] => {
  const kept: Record<string, string | number | boolean> = {};
  for (const [key, value] of Object.entries(given ?? {})) {
    const fits =
      typeof value === 'number' ||
      typeof value === 'boolean' ||
      (typeof value === 'string' && value.length <= longestContextValue);
    if (fits && questionnaire.contextKeys.includes(key)) kept[key] = value;
    else
      report(
        `"${key}" is dropped: it must be in the questionnaire's contextKeys, and short text, a number or a boolean`,
      );
  }
  return Object.freeze(kept);
};

/**
 * Noon of today in Kazakhstan (UTC+5, one zone since 2024), whatever the device's zone: an anonymous response names the
 * day only, and its conditions must not know more than the server that checks them will.
 */
const noonInKazakhstan = (): Date => {
  const there = inKazakhstan(Date.now());
  return new Date(there.getUTCFullYear(), there.getUTCMonth(), there.getUTCDate(), 12);
};

/** What a new session sees of the world; a restored draft brings its own seed. */
export const surroundingsFor = (questionnaire: Questionnaire, host: FlowHost, seed: number): Surroundings => ({
  now: host.options().anonymous ? noonInKazakhstan : () => new Date(),
  seed,
  locale: host.language(),
  mode: host.options().anonymous ? 'anonymous' : 'confidential',
  context: allowedContext(questionnaire, host.context(), (message) => host.report('context', message)),
  wording: {
    word: (code, locale) => host.words(wordKeys[code], spokenOr(locale)),
    computed: (value, display, locale) => computedText(value, display, spokenOr(locale)),
  },
});

const wordKeys: Readonly<Record<WordCode, MessageKey>> = {
  none: 'opt.none',
  refused: 'opt.pna',
  dontknow: 'opt.dk',
  other: 'opt.other',
  yes: 'confirm.yes',
  no: 'confirm.no',
};
