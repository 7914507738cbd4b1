import type { Scope } from '../expression/scope.js';

/**
 * Where a live element stands: what names mean there, and where its answer lies. The session has one scope for its
 * pages; an instance of a repeated panel or a row has one of its own inside it.
 */
export interface LiveScope {
  /** What expressions of elements here see. */
  readonly names: Scope;
  /** The path of an element with this name: `role` on a page, `family[2].name` inside an instance. */
  readonly pathOf: (name: string) => string;
  readonly get: (key: string) => unknown;
  /** Stores and says so to everything that depends on it; `false` when nothing changed. */
  readonly set: (key: string, value: unknown) => boolean;
}
