const dayText = /^(\d{4,6})-(\d{1,2})-(\d{1,2})$/;
const momentText =
  /^(\d{4,6})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/;
const monthText = /^(\d{4})(?:-(\d\d))?$/;

/**
 * Reads ISO 8601 dates only, by hand: what else `new Date(text)` accepts differs between browsers, and a server must
 * see the date the respondent saw. Without an offset the time is local; a bare year or month is UTC, as in ISO. A day
 * that the month lacks moves on (30 February is in March). A year has up to six digits, as in a date field.
 */
export function parseDate(text: string): Date {
  const month = monthText.exec(text);
  if (month !== null) return utc(Number(month[1]), Number(month[2] ?? 1), 1, [0, 0, 0, 0]);
  const parts = dayText.exec(text) ?? momentText.exec(text);
  if (parts === null) return invalid();
  const at = (index: number): number => Number(parts[index] ?? 0);
  const time = [at(4), at(5), at(6), Math.trunc(Number(`0.${parts[7] ?? 0}`) * 1000)] as const;
  if (!isClockTime(time) || at(2) < 1 || at(2) > 12 || at(3) < 1 || at(3) > 31) return invalid();
  const offset = parts[8];
  if (offset !== undefined) return new Date(utc(at(1), at(2), at(3), time).getTime() - offsetOf(offset));
  const date = new Date(0);
  date.setFullYear(at(1), at(2) - 1, at(3));
  date.setHours(...time);
  return date;
}

type ClockTime = readonly [hour: number, minute: number, second: number, millisecond: number];

function isClockTime([hour, minute, second, millisecond]: ClockTime): boolean {
  if (hour === 24) return minute === 0 && second === 0 && millisecond === 0;
  return hour < 24 && minute < 60 && second < 60;
}

function utc(year: number, month: number, day: number, time: ClockTime): Date {
  if (month < 1 || month > 12) return invalid();
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(...time);
  return date;
}

function invalid(): Date {
  return new Date(Number.NaN);
}

/** Milliseconds that a written offset is ahead of UTC. */
function offsetOf(text: string): number {
  if (text === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return (text.startsWith('-') ? -minutes : minutes) * 60_000;
}

/** The date a function argument stands for: a date, milliseconds or an ISO text; `undefined` for nothing, 0 and false. */
export function dateOf(value: unknown): Date | undefined {
  if (!value) return undefined;
  if (value instanceof Date) return new Date(value.getTime());
  if (typeof value === 'string') return parseDate(value);
  return typeof value === 'object' ? invalid() : new Date(Number(value));
}
