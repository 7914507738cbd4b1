import type { Receipt } from '../model/submission.js';
import type { RefusalReason } from './judge-answer.js';
import type { RecordStore } from './record-store.js';
import type { Sealed } from './seal.js';
import { draftKeys, outboxPrefix, receiptPrefix } from './slot.js';

/** A sealed response that is not yet known to be stored by the court. `refused` stays until the person decides. */
export interface OutboxRecord extends Sealed {
  readonly v: 1;
  readonly locale: string;
  /** Milliseconds since 1970 by this device's clock; for display only. */
  readonly sealedAt: number;
  readonly attempts: number;
  readonly refused?: { readonly reason: RefusalReason; readonly status: number };
}

/** One slot's sealed responses and receipts. Nothing leaves it without a verified receipt or the person's own act. */
export class Outbox {
  readonly #store: RecordStore;
  readonly #slot: string;

  constructor(store: RecordStore, slot: string) {
    this.#store = store;
    this.#slot = slot;
  }

  /** Stores the response and deletes the draft in one transaction: a crash leaves exactly one of them. */
  async add(record: OutboxRecord): Promise<void> {
    await this.#store.transact([[this.#key(record.submissionId), record]], draftKeys(this.#slot));
  }

  /** Keeps the count of attempts or a refusal. */
  async keep(record: OutboxRecord): Promise<void> {
    await this.#store.transact([[this.#key(record.submissionId), record]], []);
  }

  /** Commits the receipt and deletes the response in one transaction; only after it the person is told "accepted". */
  async delivered(receipt: Receipt): Promise<void> {
    const { submissionId } = receipt;
    const key = receiptPrefix(this.#slot) + submissionId;
    await this.#store.transact([[key, { v: 1, receipt }]], [this.#key(submissionId), ...draftKeys(this.#slot)]);
  }

  /** The response that waits in this slot, if any. */
  async waiting(): Promise<OutboxRecord | undefined> {
    const records = await this.#store.list(outboxPrefix(this.#slot));
    return records.map(([, record]) => record as OutboxRecord).find((record) => record.v === 1);
  }

  /** The receipt of this slot, if its response was delivered. */
  async receipt(): Promise<Receipt | undefined> {
    const [first] = await this.#store.list(receiptPrefix(this.#slot));
    return (first?.[1] as { readonly receipt: Receipt } | undefined)?.receipt;
  }

  /** The person's own act. */
  async erase(submissionId: string): Promise<void> {
    await this.#store.delete(this.#key(submissionId));
  }

  #key(submissionId: string): string {
    return outboxPrefix(this.#slot) + submissionId;
  }
}
