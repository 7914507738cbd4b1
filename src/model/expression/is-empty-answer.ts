/** Deeper members are taken as answered, so that a hostile nesting cannot exhaust the stack. */
const maximumDepth = 64;

/**
 * True for "no answer" everywhere in the format: undefined, null, `''`, NaN, `[]`, `{}` and objects whose members are
 * all empty. `0`, `false`, a blank and `[undefined]` are answers.
 */
export function isEmptyAnswer(value: unknown, depth = 0): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (typeof value === 'number') return Number.isNaN(value);
  if (typeof value !== 'object' || value instanceof Date || depth > maximumDepth) return false;
  if (Array.isArray(value)) return value.length === 0;
  return Object.values(value).every((member) => isEmptyAnswer(member, depth + 1));
}
