import { readSetEscape } from './escapes.js';
import type { PatternReader } from './pattern-reader.js';
import { memberOf, type SetName, type UnitSet } from './unit-set.js';

const opening = /\[\^?/y;
const closing = /\]/y;
/** A hyphen before the closing bracket is an ordinary member. */
const rangeMark = /-(?!\])/y;
/** Inside a class `\c` also takes digits and `_`, for the sake of old pages. */
const control = /c\w/y;

/** Reads `[…]`. */
export function readClass(reader: PatternReader): UnitSet {
  const start = reader.position;
  const negated = reader.take(opening).length > 1;
  const members: UnitSet['members'][number][] = [];
  while (!reader.atEnd && !reader.see(closing)) members.push(...readMembers(reader));
  if (!reader.take(closing)) reader.fail('syntax', start);
  return { members, negated };
}

/** One unit, one escape, or a range. A hyphen beside a set such as `\d` stands for itself: `[\d-x]` is no range. */
function readMembers(reader: PatternReader): UnitSet['members'] {
  const start = reader.position;
  const from = readOne(reader);
  if (!reader.take(rangeMark)) return [memberOf(from)];
  const to = readOne(reader);
  if (typeof from === 'string' || typeof to === 'string') return [from, 0x2d, to].map(memberOf);
  if (from > to) reader.fail('syntax', start);
  return [[from, to]];
}

function readOne(reader: PatternReader): SetName | number {
  const unit = reader.takeUnit();
  return unit === 0x5c ? readSetEscape(reader, control) : unit;
}
