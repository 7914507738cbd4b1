import { numberOf } from '../primitive.js';
import { isNumeric } from '../read-value.js';

/** `iif(condition, then, else?)`: chooses by truth; both branches have been evaluated already. */
export function iif(args: readonly unknown[]): unknown {
  const [condition, whenTrue, whenFalse] = args;
  if (args.length < 2) return null;
  return condition ? whenTrue : whenFalse;
}

/** `substring(text, start, end?)`: end excluded, counted in UTF-16 units; `''` when there is no text or start. */
export function substring(args: readonly unknown[]): string {
  const [text, start, end] = args;
  if (typeof text !== 'string') return '';
  if (!isNumeric(start)) return '';
  return text.substring(numberOf(start), isNumeric(end) ? numberOf(end) : undefined);
}
