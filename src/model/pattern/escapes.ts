import { only } from './fragments.js';
import type { Direction, Fragment } from './instruction.js';
import type { PatternReader } from './pattern-reader.js';
import { isSetName, type SetName } from './unit-set.js';

const reference = /[1-9]\d*|k<[^>]*>/y;
const setLetter = /[dDsSwW]/y;
const control = /c[A-Za-z]/y;
/** Before any other c the backslash stands for itself, and so does the c. */
const lonelyC = /c/y;
/** An octal code, a hexadecimal one, or any unit; an octal code ends before it would exceed 255. */
const unitEscape = /[0-3][0-7]{0,2}|[4-7][0-7]?|x[\da-fA-F]{2}|u[\da-fA-F]{4}|[^]/y;

/** `\b` comes here inside a class only; elsewhere it is an edge. */
const layout: Readonly<Record<string, number>> = { b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/** Reads a backslash and what it means outside a class. */
export function readEscape(reader: PatternReader, direction: Direction): Fragment {
  reader.position += 1;
  const group = takeReference(reader);
  if (group > 0) return [{ do: 'echo', register: 2 * group - 2, direction }];
  return only(readSetEscape(reader, control), direction);
}

/** The number of an existing group, or 0: a number without its group is no reference but, as in old pages, an octal code. */
function takeReference(reader: PatternReader): number {
  const found = reader.see(reference);
  const group = Number(found) || (reader.groupNames.get(found.slice(2, -1)) ?? 0);
  if (group > reader.groupCount) return 0;
  if (group > 0) reader.take(reference);
  return group;
}

/** Reads what follows a backslash and stands for one unit or a set of them; `controls` is what may follow as `cX`. */
export function readSetEscape(reader: PatternReader, controls: RegExp): SetName | number {
  const controlled = reader.take(controls);
  if (controlled) return controlled.charCodeAt(1) % 32;
  if (reader.see(lonelyC)) return 0x5c;
  const letter = reader.take(setLetter);
  return isSetName(letter) ? letter : readUnitEscape(reader);
}

function readUnitEscape(reader: PatternReader): number {
  const found = reader.take(unitEscape);
  // Where a group has a name, \k is a reference, here to a group that does not exist.
  if (!found || (found === 'k' && reader.groupNames.size > 0)) reader.fail('syntax', reader.position - 1);
  const octal = Number.parseInt(found, 8);
  if (octal >= 0) return octal;
  return found.length > 1 ? Number(`0x${found.slice(1)}`) : (layout[found] ?? found.charCodeAt(0));
}
