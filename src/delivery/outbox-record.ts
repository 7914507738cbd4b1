import type { RefusalReason } from './judge-answer.js';
import type { Sealed } from './seal.js';

/** A sealed response that is not yet known to be stored by the court. Times are milliseconds since 1970 by this device's clock. */
export interface OutboxRecord extends Sealed {
  readonly v: 1;
  readonly locale: string;
  readonly sealedAt: number;
  /** Attempts that were begun, over all visits. */
  readonly attempts: number;
  /** Those since the person's last word. */
  readonly tries?: number;
  /**
   * The next attempt that nobody asks for. Written when one begins already: neither a reload in the middle of an attempt nor
   * one after it comes sooner than a page that stays.
   */
  readonly nextAt?: number;
  /** The court asked not to come back before this moment; a person's own press does not wait. */
  readonly notBefore?: number;
  readonly refused?: Refusal;
}

/** Why the court does not take it as it is. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly status: number;
  readonly at: number;
  /** Names of the questions the court complained about, if it said so. */
  readonly questions?: readonly string[];
}
