import { openingAt } from '../opening.js';
import type { Problem } from '../problem.js';
import { problem } from './problems.js';

/** A survey that closes before it opens: most often a year that was forgotten in one of the two dates. */
export const checkOpening = ({ opensAt, closesAt }: Readonly<Record<string, unknown>>): readonly Problem[] => {
  if (typeof opensAt !== 'string' || typeof closesAt !== 'string') return [];
  return openingAt({ closesAt }, Date.parse(opensAt)) === 'closed'
    ? [problem('warning', 'neverOpen', '/closesAt', { opensAt })]
    : [];
};
