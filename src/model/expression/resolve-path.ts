import { numericText } from './read-value.js';

type Holder = Readonly<Record<string, unknown>>;

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

/** The own key that matches, first exactly, then without case. */
function ownKey(holder: Holder, name: string): string | undefined {
  if (Object.hasOwn(holder, name)) return name;
  const folded = name.toLowerCase();
  return Object.keys(holder).find((key) => key.length === name.length && key.toLowerCase() === folded);
}

const maximumDepth = 64;
const maximumLength = 1000;

/**
 * Reads `a.b[0].c` in a record. A whole name or its longest beginning may be one key (`"a.b"`); keys match exactly, then
 * without case; only own properties; a negative index counts from the end; `.length` of a list or a text is its length,
 * of anything else 0. `undefined` when there is nothing, and for names beyond 1,000 characters.
 */
export function resolvePath(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return name.length > maximumLength ? undefined : readFrom(record, name, 0);
}

/** Longest key first; the number of dots bounds the depth. */
function readFrom(holder: unknown, name: string, depth: number): unknown {
  if (depth > maximumDepth) return undefined;
  if (name === 'length' && depth > 0) return lengthOf(holder);
  if (!isHolder(holder)) return undefined;
  const whole = readSegment(holder, name);
  if (whole !== undefined) return whole;
  for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
    const next = readSegment(holder, name.slice(0, dot));
    if (next !== undefined) return readFrom(next, name.slice(dot + 1), depth + 1);
  }
  return name.endsWith('.length') ? 0 : undefined;
}

function lengthOf(holder: unknown): unknown {
  if (typeof holder === 'string' || Array.isArray(holder)) return holder.length;
  const own = isHolder(holder) && Object.hasOwn(holder, 'length') ? holder['length'] : undefined;
  return own ?? 0;
}

const indexed = /^(.+)\[([^[\].]*)\]$/;

/** One key, or a key with an index behind it. */
function readSegment(holder: Holder, segment: string): unknown {
  const match = indexed.exec(segment);
  if (match === null) {
    const key = ownKey(holder, segment);
    return key === undefined ? undefined : holder[key];
  }
  const [, listName = '', indexText = ''] = match;
  const key = ownKey(holder, listName);
  const list = key === undefined ? undefined : holder[key];
  if (!Array.isArray(list)) return undefined;
  const index = numericText(indexText);
  if (index === undefined || !Number.isInteger(index)) return undefined;
  return list[index < 0 ? list.length + index : index] as unknown;
}
