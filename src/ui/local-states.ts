import type { LocalState } from './question-context.js';

/** View state of all questions by key. Never part of the session or a draft. */
export interface LocalStates {
  /** The `local` of one question's context. */
  readonly of: (key: string) => <T extends object>(init: () => T) => LocalState<T>;
  /** Forgets everything, e.g. when the page is left. */
  readonly clear: () => void;
}

/** Keeps view state per key; `changed` is told whose question must be drawn again. */
export const createLocalStates = (changed: (key: string) => void): LocalStates => {
  const states = new Map<string, object>();
  return {
    of:
      (key) =>
      <T extends object>(init: () => T): LocalState<T> => {
        if (!states.has(key)) states.set(key, init());
        return {
          get current() {
            return (states.get(key) ?? init()) as T;
          },
          change: (part) => {
            states.set(key, { ...(states.get(key) ?? init()), ...part });
            changed(key);
          },
        };
      },
    clear: () => states.clear(),
  };
};
