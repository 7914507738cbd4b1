import type { LanguageData } from '../language-data.js';

/** Kazakh: the source and the default. */
export const kk: LanguageData = {
  name: 'Қазақша',
  months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  date: (dayMonth, year) => `${year} жылғы ${dayMonth}`,
  percent: '%',
  load: () => import('../../../locales/kk.json', { with: { type: 'json' } }),
};
