/** Sets with a name of one character. These patterns are ours and look at a single unit, so the browser's engine is safe. */
const named = { '.': /./, d: /\d/, D: /\D/, w: /\w/, W: /\W/, s: /\s/, S: /\S/ };

/** `\w` for example, without the backslash, or the dot. As in JavaScript, `\w` knows ASCII letters only. */
export type SetName = keyof typeof named;

/** Two UTF-16 units and all between them. */
export type UnitRange = readonly [from: number, to: number];

/** A set of UTF-16 units. `negated` is kept apart because letter case is folded before it applies. */
export interface UnitSet {
  readonly members: readonly (SetName | UnitRange)[];
  readonly negated: boolean;
}

/** What one character or escape of a pattern stands for, as a member of a set. */
export function memberOf(found: SetName | number): SetName | UnitRange {
  return typeof found === 'number' ? [found, found] : found;
}

/** Narrows the letter of an escape. */
export function isSetName(text: string): text is SetName {
  return text in named;
}

/** Whether one of the members has the unit. */
export function holds(members: UnitSet['members'], unit: string): boolean {
  const code = unit.charCodeAt(0);
  return members.some((member) =>
    typeof member === 'string' ? named[member].test(unit) : member[0] <= code && code <= member[1],
  );
}
