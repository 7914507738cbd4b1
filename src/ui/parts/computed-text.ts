import { formatDateTable, parseCalendarDate } from '../../i18n/dates.js';
import { formatNumber } from '../../i18n/numbers.js';
import type { ComputedDisplay } from '../../model/session-state.js';

const symbols: Readonly<Record<string, string>> = { KZT: '₸', RUB: '₽', USD: '$', EUR: '€' };

/** A computed value as its author wants it shown; numbers are written the same in Kazakh and Russian. */
export const computedText = (value: unknown, display: ComputedDisplay): string => {
  if (value === undefined || value === null) return '';
  const day = display.displayStyle === 'date' && typeof value === 'string' ? parseCalendarDate(value) : undefined;
  if (day) return formatDateTable(day);
  if (typeof value !== 'number') return typeof value === 'string' ? value : JSON.stringify(value);
  switch (display.displayStyle) {
    case 'percent':
      return `${digits(value * 100, display, 0)}%`;
    case 'currency':
      return `${digits(value, display, 2)}\u00a0${symbols[display.currency] ?? display.currency}`;
    case 'decimal':
      return digits(value, display, 3);
    case 'none':
    case 'date':
      return formatNumber(value);
  }
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
