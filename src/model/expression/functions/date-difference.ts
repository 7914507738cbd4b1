import { dateOf } from '../date-text.js';

/** Calendar months from one date to another, cut toward the start; the time of day does not count. */
export function monthsBetween(from: Date, to: Date): number {
  const months = (to.getFullYear() - from.getFullYear()) * 12 + to.getMonth() - from.getMonth();
  return to.getDate() < from.getDate() ? months - 1 : months;
}

/** Calendar days between two dates, never negative; summer time does not count. */
function daysBetween(from: Date, to: Date): number {
  const start = Date.UTC(from.getFullYear(), from.getMonth(), from.getDate());
  const end = Date.UTC(to.getFullYear(), to.getMonth(), to.getDate());
  return Math.abs(end - start) / 86_400_000;
}

const unitMilliseconds: Readonly<Record<string, number>> = { hours: 3_600_000, minutes: 60_000, seconds: 1000 };

/** `dateDiff(from, to, unit = 'days')`: days, hours, minutes and seconds never negative, months and years signed; an unknown unit means years. */
export function dateDiff(args: readonly unknown[]): number | null {
  const from = dateOf(args[0]);
  const to = dateOf(args[1]);
  if (from === undefined || to === undefined) return null;
  const unit = args[2] || 'days';
  if (unit === 'days') return daysBetween(from, to);
  if (unit === 'months') return monthsBetween(from, to);
  const milliseconds =
    typeof unit === 'string' && Object.hasOwn(unitMilliseconds, unit) ? unitMilliseconds[unit] : undefined;
  if (milliseconds !== undefined) return Math.ceil(Math.abs(to.getTime() - from.getTime()) / milliseconds);
  return Math.trunc(monthsBetween(from, to) / 12) || 0;
}

/** `diffDays(from, to)`: calendar days, never negative; 0 unless exactly two dates are given. */
export function diffDays(args: readonly unknown[]): number {
  if (args.length !== 2) return 0;
  const from = dateOf(args[0]);
  const to = dateOf(args[1]);
  return from === undefined || to === undefined ? 0 : daysBetween(from, to);
}
