import type { InterfaceLanguage } from './match-language.js';

const noBreakSpace = '\u00a0';

/** Groups of three with a no-break space and a decimal comma, in both languages: 1 234 567,89. */
export const formatNumber = (value: number): string => {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
};

/** Percent as each language writes it: 45% in Kazakh, 45 % with a no-break space in Russian. */
export const formatPercent = (language: InterfaceLanguage, value: number): string =>
  `${formatNumber(value)}${language === 'ru' ? noBreakSpace : ''}%`;
