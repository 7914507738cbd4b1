const shortest = 500;
const first = 2_000;
/** The longest that an attempt waits beyond what the server asked for, in milliseconds. */
export const longestWindow = 300_000;
/** The longest wait a server is believed, in milliseconds. */
export const longestAsked = 6 * 3_600_000;

/**
 * Milliseconds until the next attempt: a random moment in a window that doubles, so that a thousand clients do not return
 * together after an outage. Where the server asked for a wait, the window opens after it and is at least as long again,
 * because everybody was asked for the same; "in 0 seconds" is no reason to hammer. `random` is in [0, 1); `attempts` counts
 * those made since the person's last word.
 */
export const retryDelay = (attempts: number, random: number, asked = 0): number => {
  const window = Math.min(longestWindow, Math.max(asked, first * 2 ** Math.max(0, attempts - 1)));
  return asked + shortest + Math.floor(random * (window - shortest));
};

/**
 * Reads `Retry-After` in both forms, in milliseconds, at most 6 h. A date is compared with the answer's own `Date`,
 * because the device's clock may be years off; without that header a date is ignored.
 */
export const retryAfter = (value: string | null, date: string | null): number | undefined => {
  if (value === null) return undefined;
  const seconds = /^\s*\d+\s*$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.parse(date ?? '');
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), longestAsked) : undefined;
};
