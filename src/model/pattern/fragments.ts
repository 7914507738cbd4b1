import type { Direction, Fragment, LoopStep } from './instruction.js';
import { memberOf, type SetName } from './unit-set.js';

/** What one character or escape stands for. */
export function only(found: SetName | number, direction: Direction): Fragment {
  return [{ do: 'unit', set: { members: [memberOf(found)], negated: false }, direction }];
}

/** The first branch that leads to a match. */
export function either(branch: Fragment, rest: Fragment): Fragment {
  return [{ do: 'fork', to: branch.length + 2 }, ...branch, { do: 'jump', to: rest.length + 1 }, ...rest];
}

/** A capturing group, whose two registers hold where it begins and ends; a lookbehind meets its end first. */
export function captured(inside: Fragment, register: number, direction: Direction): Fragment {
  const [first, last] = direction > 0 ? [register, register + 1] : [register + 1, register];
  return [{ do: 'save', register: first }, ...inside, { do: 'save', register: last }];
}

/** A lookahead or, when its inside was read backwards, a lookbehind. */
export function looked(inside: Fragment, register: number, negative: boolean): Fragment {
  return [{ do: 'look', register, negative, exit: inside.length + 2 }, ...inside, { do: 'seen', register, negative }];
}

/** A loop over `term`, which contains the groups with the registers `from` up to `to`. */
export function repeated(
  term: Fragment,
  counts: Pick<LoopStep, 'min' | 'max' | 'lazy'>,
  register: number,
  groups: { readonly from: number; readonly to: number },
): Fragment {
  return [
    { do: 'save', register, value: 0 },
    { do: 'loop', register, ...counts, exit: term.length + 3 },
    { do: 'enter', register, ...groups },
    ...term,
    { do: 'jump', to: -(term.length + 2) },
  ];
}
