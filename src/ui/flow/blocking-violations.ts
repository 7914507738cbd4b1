import type { SessionState } from '../../model/session-state.js';
import type { FoundViolation } from '../../model/violation.js';

/** What keeps a person from going on, in the order it was found, by the key of its question or panel. */
export type Refusal = ReadonlyMap<string, readonly FoundViolation[]>;

/** The shown violations that block; warnings and notes do not. */
export const blockingViolations = ({ violations }: SessionState): Refusal => {
  const byKey = new Map<string, FoundViolation[]>();
  for (const { key, found } of violations) {
    if (found.severity === 'error') byKey.set(key, [...(byKey.get(key) ?? []), found]);
  }
  return byKey;
};
