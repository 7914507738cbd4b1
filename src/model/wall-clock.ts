const dayForm = /^(\d{4})-(\d\d)-(\d\d)$/;
const momentForm = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;

const digits = (number: number, length = 2): string => String(number).padStart(length, '0');

/** The calendar day that a clock on the wall shows: YYYY-MM-DD. */
export const dayText = (date: Date): string =>
  `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1)}-${digits(date.getDate())}`;

/** A moment with the offset of the place it was seen in (RFC 3339), so that the day there can be read back. */
export const momentText = (date: Date): string => {
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => digits(part)).join(':');
  const offset = -date.getTimezoneOffset();
  const size = Math.abs(offset);
  const zone = `${offset < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
  return `${dayText(date)}T${time}${zone}`;
};

/** A date without its zone, as short as it is: a day, or day and time to the second. */
export const wallText = (date: Date): string | undefined => {
  if (Number.isNaN(date.getTime())) return undefined;
  const moment = momentText(date).slice(0, 19);
  return moment.endsWith('T00:00:00') ? moment.slice(0, 10) : moment;
};

/**
 * What the clock on the respondent's wall showed, as a local date wherever this runs: a condition with `today()` must
 * hold for a server in another time zone as it held for the person. A day alone stands for its noon. `undefined` for
 * anything else.
 */
export const wallClock = (text: string): Date | undefined => {
  const parts = dayForm.exec(text) ?? momentForm.exec(text);
  if (!parts) return undefined;
  const at = (index: number, fallback: number): number => Number(parts[index] ?? fallback);
  const date = new Date(at(1, 0), at(2, 1) - 1, at(3, 1), at(4, 12), at(5, 0), at(6, 0));
  return date.getMonth() === at(2, 1) - 1 && date.getDate() === at(3, 1) ? date : undefined;
};

/** As precise as a sealed response says it. */
export const wholeSecond = (date: Date): Date => new Date(Math.floor(date.getTime() / 1000) * 1000);
