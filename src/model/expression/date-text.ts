const dateText = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const monthText = /^(\d{4})(?:-(\d{2}))?$/;

/**
 * Reads ISO 8601 dates only, by hand: what else `new Date(text)` accepts differs between browsers, and a server must
 * see the date the respondent saw. Without an offset the time is local; a bare year or month is UTC, as in ISO.
 */
export function parseDate(text: string): Date {
  const month = monthText.exec(text);
  if (month !== null) return new Date(Date.UTC(Number(month[1]), Number(month[2] ?? 1) - 1, 1));
  const match = dateText.exec(text);
  if (match === null) return new Date(Number.NaN);
  const [year, monthNumber, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (monthNumber < 1 || monthNumber > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 59) {
    return new Date(Number.NaN);
  }
  const millisecond = Math.trunc(Number(`0.${match[7] ?? 0}`) * 1000);
  const offset = match[8];
  if (offset === undefined) return new Date(year, monthNumber - 1, day, hour, minute, second, millisecond);
  return new Date(Date.UTC(year, monthNumber - 1, day, hour, minute, second, millisecond) - offsetOf(offset));
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
  return new Date(typeof value === 'object' ? Number.NaN : Number(value));
}
