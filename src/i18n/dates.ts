import type { InterfaceLanguage } from './match-language.js';

// Kazakh dates never come from Intl: Chromium claims to know `kk` and prints `2017 M04 4`. Russian follows for uniformity.
const months: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
};

const two = (value: number): string => String(value).padStart(2, '0');

/** A calendar day (`YYYY-MM-DD`) in words: «2026 жылғы 24 қараша», «24 ноября 2026 года»; anything else unchanged. */
export const formatDay = (language: InterfaceLanguage, day: string): string => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const name = months[language][Number(month) - 1];
  if (!name) return day;
  return language === 'kk' ? `${year} жылғы ${Number(date)} ${name}` : `${Number(date)} ${name} ${year} года`;
};

/** A moment's local day without the year: «24 қараша», «24 ноября». */
export const formatDayOfMonth = (language: InterfaceLanguage, at: Date): string =>
  `${at.getDate()} ${months[language][at.getMonth()] ?? ''}`;

/** A moment's local day as in tables: 24.11.2026. */
export const formatDayInTable = (at: Date): string =>
  `${two(at.getDate())}.${two(at.getMonth() + 1)}.${at.getFullYear()}`;

/** A moment's local time, 24 hours: 14:05. */
export const formatTime = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`;
