import { formatDateTable, formatTime, parseCalendarDate, type CalendarDate } from './dates.js';

const moment = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i;
const month = /^(\d{4})-(\d{2})$/;
const week = /^(\d{4})-W(\d{2})$/;
const time = /^(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/;
const oneDay = 86_400_000;

/** Writes a day or a moment of ISO 8601 for people: 24.11.2026, or 24.11.2026, 09:05. `undefined` for any other text. */
export function formatIsoDate(text: string): string | undefined {
  const parts = moment.exec(text);
  // A moment of another zone is told by the clock of this device.
  if (parts?.[3] !== undefined) return formatMoment(new Date(text));
  const day = parseCalendarDate(text);
  if (!day || (text.length > 10 && !parts)) return undefined;
  return parts ? `${formatDateTable(day)}, ${parts[1]}:${parts[2]}` : formatDateTable(day);
}

/** Writes what a date, month, week or time field holds: 24.11.2026, 11.2026, the days of a week, 09:05; other text as it is. */
export function formatIsoField(text: string): string {
  const [, year, number] = month.exec(text) ?? [];
  if (year !== undefined) return `${number}.${year}`;
  const [, weekYear, weekNumber] = week.exec(text) ?? [];
  if (weekYear !== undefined) return formatWeek(Number(weekYear), Number(weekNumber));
  const [, hours, minutes] = time.exec(text) ?? [];
  if (hours !== undefined) return `${hours}:${minutes}`;
  return formatIsoDate(text) ?? text;
}

function formatMoment(at: Date): string | undefined {
  if (Number.isNaN(at.getTime())) return undefined;
  const day = { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() };
  return `${formatDateTable(day)}, ${formatTime(at.getHours(), at.getMinutes())}`;
}

/** Monday to Sunday; the first week of a year is the one with 4 January. */
function formatWeek(year: number, number: number): string {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * oneDay + (number - 1) * 7 * oneDay;
  return `${formatDateTable(dayOf(monday))} – ${formatDateTable(dayOf(monday + 6 * oneDay))}`;
}

function dayOf(milliseconds: number): CalendarDate {
  const at = new Date(milliseconds);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}
