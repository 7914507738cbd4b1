import { dateOf } from '../date-text.js';
import { numberOf, plus } from '../primitive.js';
import type { CallContext } from './expression-function.js';
import { monthsBetween } from './date-difference.js';

/** `today(days?)`: local midnight, moved by days; more arguments than one are ignored, the first too. */
export function today(args: readonly unknown[], { scope }: CallContext): Date {
  const date = new Date(scope.now().getTime());
  date.setHours(0, 0, 0, 0);
  const days = args.length === 1 ? args[0] : 0;
  if (days || Number.isNaN(days)) date.setDate(numberOf(plus(date.getDate(), days)));
  return date;
}

/** `currentDate()`: this moment. */
export function currentDate(_args: readonly unknown[], { scope }: CallContext): Date {
  return new Date(scope.now().getTime());
}

/** `currentYear()`. */
export function currentYear(_args: readonly unknown[], { scope }: CallContext): number {
  return scope.now().getFullYear();
}

/** `getDate(value)`: nothing for no value, an invalid date for what is no ISO date. */
export function getDate([value]: readonly unknown[]): Date | null {
  return dateOf(value) ?? null;
}

/** `getYear(date)`: `undefined` unless exactly one date is given. */
export function getYear(args: readonly unknown[]): number | undefined {
  return args.length === 1 ? dateOf(args[0])?.getFullYear() : undefined;
}

function dateOrNow(args: readonly unknown[], { scope }: CallContext): Date {
  return dateOf(args[0]) ?? scope.now();
}

/** `year(date?)`: of today without a date, as the next three. */
export function year(args: readonly unknown[], context: CallContext): number {
  return dateOrNow(args, context).getFullYear();
}

/** `month(date?)`: 1 to 12. */
export function month(args: readonly unknown[], context: CallContext): number {
  return dateOrNow(args, context).getMonth() + 1;
}

/** `day(date?)`: of the month. */
export function day(args: readonly unknown[], context: CallContext): number {
  return dateOrNow(args, context).getDate();
}

/** `weekday(date?)`: 0 is Sunday. */
export function weekday(args: readonly unknown[], context: CallContext): number {
  return dateOrNow(args, context).getDay();
}

/** `age(date, 'years' | 'months')`: full years or months until today, negative in the future; nothing for no date. In days it is always 0, as in SurveyJS. */
export function age(args: readonly unknown[], { scope }: CallContext): number | null {
  const date = dateOf(args[0]);
  if (date === undefined) return null;
  const months = monthsBetween(date, scope.now());
  if (args[1] === 'months') return months;
  if (args[1] === 'days') return 0;
  return Math.trunc(months / 12) || 0;
}

/** `dateAdd(date, amount, unit = 'days')`: overflow moves on (31 January plus one month is in March); unknown units add nothing. */
export function dateAdd(args: readonly unknown[]): Date | null {
  const date = dateOf(args[0]);
  const amount = args[1];
  if (date === undefined || !amount) return null;
  const moved = (current: number): number => numberOf(plus(current, amount));
  switch (args[2] || 'days') {
    case 'days':
      date.setDate(moved(date.getDate()));
      break;
    case 'months':
      date.setMonth(moved(date.getMonth()));
      break;
    case 'years':
      date.setFullYear(moved(date.getFullYear()));
      break;
    case 'hours':
      date.setHours(moved(date.getHours()));
      break;
    case 'minutes':
      date.setMinutes(moved(date.getMinutes()));
      break;
    case 'seconds':
      date.setSeconds(moved(date.getSeconds()));
      break;
    default:
  }
  return date;
}
