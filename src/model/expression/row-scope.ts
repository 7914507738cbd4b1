import { resolvePath } from './resolve-path.js';
import type { Scope } from './scope.js';

/** A scope for one row's condition: the row's own fields first, then everything the outer expression sees. */
export function rowScope(row: unknown, outer: Scope): Scope {
  const fields = typeof row === 'object' && row !== null ? (row as Readonly<Record<string, unknown>>) : {};
  return {
    value: (name) => {
      const own = resolvePath(fields, name);
      return own === undefined ? outer.value(name) : own;
    },
    now: () => outer.now(),
    displayText: (name, value) => outer.displayText(name, value),
    comment: (name, choice) => outer.comment(name, choice),
    isContainerReady: (name, index) => outer.isContainerReady(name, index),
    isDisplayMode: () => outer.isDisplayMode(),
    property: (name, property) => outer.property(name, property),
  };
}
