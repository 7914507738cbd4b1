import type { Questionnaire } from './questionnaire.js';

/** Whether a survey takes responses at a moment. */
export type Opening = 'open' | 'notYetOpen' | 'closed';

const dayForm = /^\d{4}-\d\d-\d\d$/;
const hour = 3_600_000;
/** Clocks of devices are wrong, and a response may be completed while the survey closes: a day either way is let pass. */
const tolerance = 24 * hour;

/** A bound as a moment; a day alone is a day in Kazakhstan (UTC+5), with all of it inside. */
const momentOf = (bound: string, atEnd: boolean): number =>
  dayForm.test(bound) ? Date.parse(`${bound}T00:00:00+05:00`) + (atEnd ? 24 * hour : 0) : Date.parse(bound);

/** Judges a moment by `opensAt` and `closesAt` (end inclusive) with a day of tolerance; a bound that is no date bounds nothing. */
export const openingAt = (
  { opensAt, closesAt }: Pick<Questionnaire, 'opensAt' | 'closesAt'>,
  moment: number,
): Opening => {
  if (opensAt !== undefined && moment < momentOf(opensAt, false) - tolerance) return 'notYetOpen';
  return closesAt !== undefined && moment > momentOf(closesAt, true) + tolerance ? 'closed' : 'open';
};
