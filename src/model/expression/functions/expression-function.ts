import type { Scope } from '../scope.js';

/** What a function may use besides its arguments. */
export interface CallContext {
  readonly scope: Scope;
  /** Row condition of a `…InArray` call; absent when every row counts. */
  readonly passes?: (row: unknown) => boolean;
  /** See `CallNode`. */
  readonly returnField?: string;
}

/** Arguments arrive evaluated, unanswered names as `null`; a function never throws. */
export type ExpressionFunction = (args: readonly unknown[], context: CallContext) => unknown;
