import { addNumbers } from '../arithmetic.js';
import { isEmptyAnswer } from '../is-empty-answer.js';
import { isLess, numberOf } from '../primitive.js';
import { numericText } from '../read-value.js';
import type { CallContext } from './expression-function.js';

interface Found {
  readonly row: Readonly<Record<string, unknown>>;
  /** The field's value with a number in a text converted; `undefined` for other texts, which only count. */
  readonly value: unknown;
}

/** Rows of a list, or of an object whose members are rows, that have the field answered and meet the condition. */
function foundRows(args: readonly unknown[], { passes }: CallContext): readonly Found[] {
  const [holder, field] = args;
  if (typeof holder !== 'object' || holder === null || typeof field !== 'string') return [];
  const found: Found[] = [];
  for (const row of Object.values(holder) as readonly unknown[]) {
    if (typeof row !== 'object' || row === null || !Object.hasOwn(row, field)) continue;
    const fields = row as Readonly<Record<string, unknown>>;
    const value = fields[field];
    if (isEmptyAnswer(value) || (passes !== undefined && !passes(row))) continue;
    found.push({ row: fields, value: typeof value === 'string' ? numericText(value) : value });
  }
  return found;
}

/** `sumInArray(rows, 'field', 'condition'?)`: texts that are no numbers add nothing. */
export function sumInArray(args: readonly unknown[], context: CallContext): string | number {
  return total(foundRows(args, context));
}

function total(found: readonly Found[]): string | number {
  return found.reduce<string | number>(
    (result, { value }) => (value === undefined ? result : addNumbers(result, value)),
    0,
  );
}

/** `countInArray(rows, 'field', 'condition'?)`. */
export function countInArray(args: readonly unknown[], context: CallContext): number {
  return foundRows(args, context).length;
}

/** `avgInArray(rows, 'field', 'condition'?)`: 0 without rows. */
export function avgInArray(args: readonly unknown[], context: CallContext): number {
  const found = foundRows(args, context);
  return found.length === 0 ? 0 : numberOf(total(found)) / found.length;
}

/** `minInArray(rows, 'field', 'returnField'?, 'condition'?)`: the smallest value, or another field of its row. */
export function minInArray(args: readonly unknown[], context: CallContext): unknown {
  return extreme(args, context, isLess);
}

/** `maxInArray(rows, 'field', 'returnField'?, 'condition'?)`: the largest value, or another field of its row. */
export function maxInArray(args: readonly unknown[], context: CallContext): unknown {
  return extreme(args, context, (value, best) => isLess(best, value));
}

function extreme(
  args: readonly unknown[],
  context: CallContext,
  beats: (value: unknown, best: unknown) => boolean,
): unknown {
  const candidates = foundRows(args, context).filter(({ value }) => value !== undefined);
  const [first] = candidates;
  if (first === undefined) return undefined;
  const best = candidates.reduce((leader, next) => (beats(next.value, leader.value) ? next : leader), first);
  const { returnField } = context;
  if (returnField === undefined || returnField === args[1]) return best.value;
  return Object.hasOwn(best.row, returnField) ? best.row[returnField] : undefined;
}
