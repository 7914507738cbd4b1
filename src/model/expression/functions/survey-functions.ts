import type { CallContext } from './expression-function.js';

/** `displayValue('name', value?)`: what the respondent sees instead of the stored value. */
export function displayValue(args: readonly unknown[], { scope }: CallContext): unknown {
  const [name, value] = args;
  if (typeof name !== 'string') return undefined;
  return args.length > 1 ? scope.displayText(name, value) : scope.displayText(name);
}

/** `getComment('name', choice?)`. */
export function getComment(args: readonly unknown[], { scope }: CallContext): unknown {
  const [name, choice] = args;
  if (typeof name !== 'string') return undefined;
  return args.length > 1 ? scope.comment(name, choice) : scope.comment(name);
}

/** `isContainerReady('name', index?)`. */
export function isContainerReady(args: readonly unknown[], { scope }: CallContext): boolean {
  const [name, index] = args;
  if (typeof name !== 'string') return false;
  return typeof index === 'number' ? scope.isContainerReady(name, index) : scope.isContainerReady(name);
}

/** `isDisplayMode()`. */
export function isDisplayMode(_args: readonly unknown[], { scope }: CallContext): boolean {
  return scope.isDisplayMode();
}

/** `propertyValue('name', 'property')`. */
export function propertyValue(args: readonly unknown[], { scope }: CallContext): unknown {
  const [name, property] = args;
  return typeof name === 'string' && typeof property === 'string' ? scope.property(name, property) : undefined;
}
