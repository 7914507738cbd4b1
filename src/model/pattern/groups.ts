import { captured, looked } from './fragments.js';
import type { Direction, Fragment } from './instruction.js';
import type { PatternReader } from './pattern-reader.js';

/** Reads what stands between the brackets; given as an argument, because alternatives contain groups and groups alternatives. */
export type ReadInside = (direction: Direction) => Fragment;

const opening = /\((?:\?(?:[:=!]|<(?:[=!]|[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*>)))?/uy;
const closing = /\)/y;

/** Reads a group of any kind, from its opening to its closing bracket. */
export function readGroup(reader: PatternReader, direction: Direction, readInside: ReadInside): Fragment {
  const start = reader.position;
  const kind = reader.take(opening);
  const isCapture = kind === '(' || kind.endsWith('>');
  if (isCapture) countCapture(reader, kind, start);
  const register = 2 * reader.groups - 2;
  const isLook = !isCapture && !kind.endsWith(':');
  const inside = readInside(isLook ? (kind.length > 3 ? -1 : 1) : direction);
  if (!reader.take(closing)) reader.fail('syntax', start);
  if (isLook) return looked(inside, reader.reserve(), kind.endsWith('!'));
  return isCapture ? captured(inside, register, direction) : inside;
}

/** Groups are numbered by their opening brackets. Refused: a name given twice, `(?i:` and anything else behind `(?`. */
function countCapture(reader: PatternReader, kind: string, start: number): void {
  reader.groups += 1;
  const isKnown =
    kind === '(' ? reader.source[reader.position] !== '?' : reader.groupNames.get(kind.slice(3, -1)) === reader.groups;
  if (!isKnown) reader.fail('unsupported', start);
}
