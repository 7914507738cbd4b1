import { rootName } from './root-name.js';
import { resolvePath } from './resolve-path.js';
import type { Scope } from './scope.js';

/** A scope for one choice, row or column: `{item}` and `{choice}` are its value, everything else as outside. */
export const itemScope = (value: unknown, outer: Scope): Scope => withNames({ item: value, choice: value }, outer);

/** A scope for a question's own rules: `{self}` is its answer. */
export const selfScope = (answer: unknown, outer: Scope): Scope => withNames({ self: answer }, outer);

const isOwn = (own: Readonly<Record<string, unknown>>, name: string): boolean =>
  Object.hasOwn(own, rootName(name).toLowerCase());

const withNames = (own: Readonly<Record<string, unknown>>, outer: Scope): Scope => ({
  value: (name) => (isOwn(own, name) ? resolvePath(own, name) : undefined) ?? outer.value(name),
  now: () => outer.now(),
  displayText: (name, given) => outer.displayText(name, given),
  comment: (name, choice) => outer.comment(name, choice),
  isContainerReady: (name, index) => outer.isContainerReady(name, index),
  isDisplayMode: () => outer.isDisplayMode(),
  property: (name, property) => outer.property(name, property),
});
