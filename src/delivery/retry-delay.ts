const shortest = 500;
const first = 2_000;
const longest = 300_000;
const longestAsked = 6 * 3_600_000;

/**
 * Milliseconds until the next attempt: full jitter over a doubling window, so that a thousand clients do not return
 * together after an outage. `random` is in [0, 1); `attempts` counts those made.
 */
export const retryDelay = (attempts: number, random: number): number =>
  Math.max(shortest, Math.floor(random * Math.min(longest, first * 2 ** Math.max(0, attempts - 1))));

/**
 * Reads `Retry-After` in both forms, in milliseconds, at most 6 h. A date is compared with the answer's own `Date`,
 * because the device's clock may be years off; without that header a date is ignored.
 */
export const retryAfter = (value: string | null, date: string | null): number | undefined => {
  if (value === null) return undefined;
  const seconds = /^\s*\d+\s*$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.parse(date ?? '');
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), longestAsked) : undefined;
};
