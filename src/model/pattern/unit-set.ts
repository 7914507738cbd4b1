/** A half-open range of UTF-16 units. */
export type UnitRange = readonly [from: number, end: number];

/** A set of UTF-16 units. `negated` is kept apart because letter case is folded before it applies. */
export interface UnitSet {
  readonly ranges: readonly UnitRange[];
  readonly negated: boolean;
}

/** The range from one unit to another, both included. */
export function rangeOf(from: number, to = from): UnitRange {
  return [from, to + 1];
}

/** The ranges of a unit, or of a set such as `\d`. */
export function rangesOf(member: number | readonly UnitRange[]): readonly UnitRange[] {
  return typeof member === 'number' ? [rangeOf(member)] : member;
}

/** Every unit outside sorted, disjoint ranges. */
export function complement(ranges: readonly UnitRange[]): readonly UnitRange[] {
  const ends = [0, ...ranges.map(([, end]) => end)];
  return ends.map((from, index) => [from, ranges[index]?.[0] ?? 0x10000]);
}

/** Whether a unit lies in one of the ranges. */
export function holds(ranges: readonly UnitRange[], unit: number): boolean {
  return ranges.some(([from, end]) => from <= unit && unit < end);
}
