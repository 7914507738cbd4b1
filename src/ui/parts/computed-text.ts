import type { Language } from '../../i18n/catalog.js';
import { formatIsoDate } from '../../i18n/iso-dates.js';
import { languageData } from '../../i18n/languages.js';
import { formatNumber } from '../../i18n/numbers.js';
import { pickText } from '../../model/pick-text.js';
import type { ExpressionQuestion } from '../../model/questionnaire.js';
import type { ComputedDisplay } from '../../model/session-state.js';

/** An `expression` question's value inside the words its author put around it. */
export const computedLine = (definition: ExpressionQuestion, answer: unknown, language: Language): string => {
  const value = computedText(answer, definition, language);
  return pickText(definition.format, language)?.text.replace('{0}', () => value) ?? value;
};

const symbols: Readonly<Record<string, string>> = { KZT: '₸', RUB: '₽', USD: '$', EUR: '€' };

/** A computed value as its author wants it shown; but for the sign of per cent all languages write alike. */
export const computedText = (value: unknown, display: ComputedDisplay, language: Language): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return computedWords(value, display);
  if (typeof value !== 'number') return JSON.stringify(value);
  switch (display.displayStyle) {
    case 'percent':
      return digits(value * 100, display, 0) + languageData[language].percent;
    case 'currency':
      return `${digits(value, display, 2)}\u00a0${symbols[display.currency] ?? display.currency}`;
    case 'decimal':
      return digits(value, display, 3);
    case 'none':
    case 'date':
      return formatNumber(value);
  }
};

/** A day or a moment in the way people write it, whatever style the author chose; where they want the day, no time. */
const computedWords = (value: string, { displayStyle }: ComputedDisplay): string => {
  const written = formatIsoDate(value);
  return (displayStyle === 'date' ? written?.split(',')[0] : written) ?? value;
};

/** Rounded to the author's largest number of decimals, filled up to the smallest. */
const digits = (
  value: number,
  { maximumFractionDigits: most, minimumFractionDigits: least, useGrouping }: ComputedDisplay,
  usual: number,
): string => {
  const text = formatNumber(Number(value.toFixed(Math.min(most < 0 ? Math.max(usual, least) : most, 20))));
  const grouped = useGrouping ? text : text.replaceAll('\u00a0', '');
  if (least <= 0) return grouped;
  const [whole = '', decimals = ''] = grouped.split(',');
  return `${whole},${decimals.padEnd(Math.min(least, 20), '0')}`;
};
