import type { Receipt } from '../model/submission.js';
import type { DraftCipher, SealedText } from './draft-cipher.js';
import { isDraftRecord } from './draft-record.js';
import type { OutboxRecord } from './outbox-record.js';
import type { Change, Doubtful, RecordStore } from './record-store.js';
import { draftKeys, outboxPrefix, receiptPrefix } from './slot.js';

/** In `shared` a response lies on the disk as ciphertext, like a draft. */
interface SealedRecord {
  readonly v: 1;
  readonly sealed: SealedText;
}

/** A later version of the library has written this: it is neither shown, sent nor overwritten. */
export class LaterVersion extends Error {
  override readonly name = 'LaterVersion';
}

const isKnown = (found: unknown): boolean =>
  typeof found === 'object' && found !== null && (found as { v?: unknown }).v === 1;

/** A record whose form is this version's. */
const known = <T extends { readonly v: 1 }>(found: unknown): T => {
  if (!isKnown(found)) throw new LaterVersion('it was written by a later version of this library');
  return found as T;
};

/** One slot's sealed responses and receipts. Nothing leaves it without a verified receipt or the person's own act. */
export class Outbox {
  readonly #store: RecordStore;
  readonly #slot: string;
  readonly #cipher: DraftCipher | undefined;

  constructor(store: RecordStore, slot: string, cipher?: DraftCipher) {
    this.#store = store;
    this.#slot = slot;
    this.#cipher = cipher;
  }

  /** Stores the response and deletes its draft in one transaction: a crash leaves exactly one of them. */
  async add(record: OutboxRecord): Promise<void> {
    const { submissionId } = record;
    await this.#store.transact(
      [[this.#key(submissionId), await this.#packed(record)]],
      [],
      this.#draftsOf(submissionId),
    );
  }

  /**
   * Keeps what an attempt led to, unless the response has meanwhile been delivered or erased in another tab, or rewritten by
   * a later version of the library.
   */
  async keep(record: OutboxRecord): Promise<void> {
    const key = this.#key(record.submissionId);
    const packed = await this.#packed(record);
    await this.#store.change(key, (found) => (isKnown(found) ? puts(key, packed) : undefined));
  }

  /**
   * Commits the receipt and deletes the response in one transaction; only after it the person is told "accepted". A draft
   * goes with it if storage had refused the response; one that another tab has begun since stays.
   */
  async delivered(receipt: Receipt): Promise<void> {
    const { submissionId } = receipt;
    const key = receiptPrefix(this.#slot) + submissionId;
    await this.#store.transact([[key, { v: 1, receipt }]], [this.#key(submissionId)], this.#draftsOf(submissionId));
  }

  /**
   * The response that waits in this slot, if any. One that this tab has no key for stays where it is. Rejects with
   * `LaterVersion`, as `receipt` does.
   */
  async waiting(): Promise<OutboxRecord | undefined> {
    for (const [, found] of await this.#store.list(outboxPrefix(this.#slot))) {
      const record = await this.#unpacked(known<OutboxRecord | SealedRecord>(found));
      if (record) return known<OutboxRecord>(record);
    }
    return undefined;
  }

  /** The receipt of this slot, if its response was delivered. */
  async receipt(): Promise<Receipt | undefined> {
    const [first] = await this.#store.list(receiptPrefix(this.#slot));
    return first && known<{ readonly v: 1; readonly receipt: Receipt }>(first[1]).receipt;
  }

  /** The person edits a refused response: its answers are a draft again, in the transaction that takes the response away. */
  async putBack(submissionId: string, draft: readonly [key: string, value: unknown]): Promise<void> {
    await this.#store.transact([draft], [this.#key(submissionId)]);
  }

  /** The person's own act. */
  async erase(submissionId: string): Promise<void> {
    await this.#store.transact([], [this.#key(submissionId)]);
  }

  async #packed(record: OutboxRecord): Promise<OutboxRecord | SealedRecord> {
    return this.#cipher ? { v: 1, sealed: await this.#cipher.seal(JSON.stringify(record)) } : record;
  }

  async #unpacked(found: OutboxRecord | SealedRecord): Promise<OutboxRecord | undefined> {
    if (!('sealed' in found)) return found;
    const text = await this.#cipher?.open(found.sealed);
    return text === undefined ? undefined : (JSON.parse(text) as OutboxRecord);
  }

  /** The slot's draft, as far as it is of this response: another one, or one of a later version, is not ours to delete. */
  #draftsOf(submissionId: string): Doubtful {
    const areMeant = (found: unknown): boolean =>
      isDraftRecord(found) && found.v === 1 && found.submissionId === submissionId;
    return { keys: draftKeys(this.#slot), areMeant };
  }

  #key(submissionId: string): string {
    return outboxPrefix(this.#slot) + submissionId;
  }
}

const puts = (key: string, value: unknown): Change => ({ puts: [[key, value]], deletes: [] });
