import { repeated } from './fragments.js';
import type { Fragment } from './instruction.js';
import type { PatternReader } from './pattern-reader.js';

/** Braces that are no quantifier, as in `{name}` or `{,3}`, are ordinary characters. */
export const quantifier = /[*+?]|\{\d+(?:,\d*)?\}/y;

const lazyMark = /\?/y;
const inBraces: Readonly<Record<string, string>> = { '*': '0,', '+': '1,', '?': '0,1' };

/**
 * Reads the quantifier behind a term, if there is one. Counting costs steps, not code, so the counts have no bound of
 * their own. `outside` is the number of groups opened before the term.
 */
export function quantified(reader: PatternReader, term: Fragment, outside: number): Fragment {
  const start = reader.position;
  const found = reader.take(quantifier);
  if (!found) return term;
  const lazy = reader.take(lazyMark) !== '';
  const [least, most = least] = (inBraces[found] ?? found.slice(1, -1)).split(',');
  const [min, max] = [Number(least), Number(most || Infinity)];
  if (min > max) reader.fail('syntax', start);
  return repeated(term, { min, max, lazy }, reader.reserve(), { from: 2 * outside, to: 2 * reader.groups });
}
