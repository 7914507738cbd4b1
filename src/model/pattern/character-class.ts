import { readMemberEscape } from './escapes.js';
import type { PatternReader } from './pattern-reader.js';
import { rangeOf, rangesOf, type UnitRange, type UnitSet } from './unit-set.js';

const opening = /\[\^?/y;
const closing = /\]/y;
/** A hyphen before the closing bracket is an ordinary member. */
const rangeMark = /-(?!\])/y;

/** Reads `[…]`. */
export function readClass(reader: PatternReader): UnitSet {
  const start = reader.position;
  const negated = reader.take(opening).length > 1;
  const ranges: UnitRange[] = [];
  while (!reader.atEnd && !reader.see(closing)) ranges.push(...readMember(reader));
  if (!reader.take(closing)) reader.fail('syntax', start);
  return { ranges, negated };
}

/** One unit, one escape, or a range. A hyphen beside a set such as `\d` stands for itself: `[\d-x]` is no range. */
function readMember(reader: PatternReader): readonly UnitRange[] {
  const start = reader.position;
  const from = readOne(reader);
  if (!reader.take(rangeMark)) return rangesOf(from);
  const to = readOne(reader);
  if (typeof from !== 'number' || typeof to !== 'number') return [...rangesOf(from), rangeOf(0x2d), ...rangesOf(to)];
  if (from > to) reader.fail('syntax', start);
  return [rangeOf(from, to)];
}

function readOne(reader: PatternReader): number | readonly UnitRange[] {
  const unit = reader.takeUnit();
  return unit === 0x5c ? readMemberEscape(reader) : unit;
}
