import type { Language } from './catalog.js';

/** A day of the calendar without a time zone; `month` and `day` start at 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// Own names, because Chromium knows Kazakh only by name and writes "2017 M04 4". Russian is in the genitive.
const months: Readonly<Record<Language, readonly string[]>> = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
};

/** Writes a day in running text: «2026 жылғы 24 қараша», «24 ноября 2026 года»; throws as `formatDayMonth` does. */
export function formatDate(language: Language, date: CalendarDate): string {
  const dayMonth = formatDayMonth(language, date);
  return language === 'kk' ? `${date.year} жылғы ${dayMonth}` : `${dayMonth} ${date.year} года`;
}

/** Writes a recent day without its year: «24 қараша», «24 ноября». Throws `RangeError` for a month outside 1–12. */
export function formatDayMonth(language: Language, date: Pick<CalendarDate, 'month' | 'day'>): string {
  const name = months[language][date.month - 1];
  if (name === undefined) throw new RangeError(`There is no month ${date.month}`);
  return `${date.day} ${name}`;
}

/** Writes a day for tables and fields, the same in both languages: 24.11.2026. */
export function formatDateTable(date: CalendarDate): string {
  return `${digits(date.day, 2)}.${digits(date.month, 2)}.${digits(date.year, 4)}`;
}

/** Writes a time of day on the 24-hour clock, the same in both languages: 09:05. */
export function formatTime(hours: number, minutes: number): string {
  return `${digits(hours, 2)}:${digits(minutes, 2)}`;
}

/** Reads the day of an RFC 3339 date or date and time as it is written, without moving it to another time zone. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/i.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real = new Date(Date.UTC(year, month - 1, day));
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return undefined;
  return { year, month, day };
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
