import { languageData, type Language } from './languages.js';

/** A day of the calendar without a time zone; `month` and `day` start at 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Writes a day in running text: «2026 жылғы 24 қараша», «24 ноября 2026 года»; throws as `formatDayMonth` does. */
export function formatDate(language: Language, date: CalendarDate): string {
  return languageData[language].date(formatDayMonth(language, date), date.year);
}

/** Writes a recent day without its year: «24 қараша», «24 ноября». Throws `RangeError` for a month outside 1–12. */
export function formatDayMonth(language: Language, date: Pick<CalendarDate, 'month' | 'day'>): string {
  const name = languageData[language].months[date.month - 1];
  if (name === undefined) throw new RangeError(`There is no month ${date.month}`);
  return `${date.day} ${name}`;
}

/** Writes a day for tables and fields, the same in every language: 24.11.2026. */
export function formatDateTable(date: CalendarDate): string {
  return `${digits(date.day, 2)}.${digits(date.month, 2)}.${digits(date.year, 4)}`;
}

/** Writes a time of day on the 24-hour clock, the same in every language: 09:05. */
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
