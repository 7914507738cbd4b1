import { holds } from './unit-set.js';

/** Whether `^`, `$`, `\b` or `\B` holds before the unit at `position`; without the `m` flag lines do not count. */
export function isAtEdge(edge: string, text: string, position: number): boolean {
  if (edge === '^') return position === 0;
  if (edge === '$') return position === text.length;
  const [before, after] = [position - 1, position].map((index) => holds(['w'], text.charAt(index)));
  return (before !== after) === (edge === '\\b');
}
