/** A value after JavaScript's coercion of objects; computed here because calling an answer's own `toString` could throw. */
export type Primitive = string | number | boolean | null | undefined;

const maximumDepth = 64;

/** The text JavaScript would make of the value, without calling anything the value brings along. */
export function textOf(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    if (depth > maximumDepth) return '';
    return value.map((item: unknown) => (item === undefined || item === null ? '' : textOf(item, depth + 1))).join(',');
  }
  if (value instanceof Date) return String(value);
  return typeof value === 'object' && value !== null ? '[object Object]' : String(value);
}

/** The number JavaScript would make of the value: dates in milliseconds, `[5]` is 5, objects are NaN. */
export function numberOf(value: unknown): number {
  if (value instanceof Date) return value.getTime();
  return Number(typeof value === 'object' && value !== null ? textOf(value) : value);
}

/** What `<` compares: dates as numbers, other objects as text. */
export function comparableOf(value: unknown): Primitive {
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'object' && value !== null) return textOf(value);
  return value as Primitive;
}

/** What `+` joins: dates and other objects as text. */
export function addableOf(value: unknown): Primitive {
  return typeof value === 'object' && value !== null ? textOf(value) : (value as Primitive);
}

/** JavaScript's `+` on coerced values: a sum unless either side is a text. */
export function plus(left: unknown, right: unknown): string | number {
  const a = addableOf(left);
  const b = addableOf(right);
  return typeof a === 'string' || typeof b === 'string' ? textOf(a) + textOf(b) : Number(a) + Number(b);
}

/** JavaScript's `<` on coerced values: two texts by UTF-16 code unit, everything else as numbers. */
export function isLess(left: unknown, right: unknown): boolean {
  const a = comparableOf(left);
  const b = comparableOf(right);
  return typeof a === 'string' && typeof b === 'string' ? a < b : Number(a) < Number(b);
}
