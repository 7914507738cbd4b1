import { holds, type UnitSet } from './unit-set.js';

/**
 * What stands for a unit and all its case variants under the `i` flag without `u` (ECMA-262, Canonicalize): the upper
 * case, unless that has several units (ß) or would turn another alphabet's letter into an ASCII one (ı).
 */
export function canonical(unit: string): string {
  const upper = unit.toUpperCase();
  return upper.length > 1 || (unit > '\x7f' && upper < '\x80') ? unit : upper;
}

let variants: ReadonlyMap<string, readonly string[]> | undefined;

/** Reads all 65,536 units, which takes some milliseconds, so it is done once and only when a pattern ignores case. */
function findVariants(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (let code = 0; code < 0x10000; code += 1) {
    const unit = String.fromCharCode(code);
    const upper = canonical(unit);
    if (upper !== unit) found.set(upper, [...(found.get(upper) ?? [upper]), unit]);
  }
  return found;
}

/** Whether a unit belongs to a set. With `foldsCase` a set also holds every case variant of its members. */
export function belongs(unit: string, { members, negated }: UnitSet, foldsCase: boolean): boolean {
  variants ??= foldsCase ? findVariants() : undefined;
  const same = (foldsCase && variants?.get(canonical(unit))) || [unit];
  return same.some((variant) => holds(members, variant)) !== negated;
}
