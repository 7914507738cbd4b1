import { resolvePath } from '../expression/resolve-path.js';
import type { Scope } from '../expression/scope.js';
import type { Answers } from '../session-state.js';

/** What a session tells its expressions. */
export interface ScopeSource {
  readonly answers: () => Answers;
  readonly variables: () => Readonly<Record<string, unknown>>;
  readonly now: () => Date;
  readonly displayText: (name: string, value?: unknown) => unknown;
  readonly isContainerReady: (name: string) => boolean;
  readonly isDisplayMode: () => boolean;
  readonly property: (name: string, property: string) => unknown;
}

/** Names resolve to answers first, then to the host's variables; `{$survey.locale}` and `{$name.property}` are properties. */
export const answerScope = (source: ScopeSource): Scope => {
  const value = (name: string): unknown => {
    if (name.startsWith('$')) {
      const dot = name.indexOf('.');
      return dot < 0 ? undefined : source.property(name.slice(1, dot), name.slice(dot + 1));
    }
    return resolvePath(source.answers(), name) ?? resolvePath(source.variables(), name);
  };
  return {
    value,
    now: source.now,
    displayText: source.displayText,
    comment: (name) => value(`${name}-Comment`),
    isContainerReady: source.isContainerReady,
    isDisplayMode: source.isDisplayMode,
    property: source.property,
  };
};
