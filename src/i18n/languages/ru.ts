import type { LanguageData } from '../language-data.js';

/** Russian: months in the genitive, a space that does not break before the sign of per cent. */
export const ru: LanguageData = {
  name: 'Русский',
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  date: (dayMonth, year) => `${dayMonth} ${year} года`,
  percent: '\u00a0%',
  load: () => import('../../../locales/ru.json', { with: { type: 'json' } }),
};
