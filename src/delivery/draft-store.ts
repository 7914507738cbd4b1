import type { Draft } from '../model/draft.js';
import type { DraftCipher, SealedText } from './draft-cipher.js';
import type { RecordStore } from './record-store.js';
import { draftKey } from './slot.js';

/** A draft as it lies on the device. `expiresAt` and `savedAt` are milliseconds since 1970 by this device's clock. */
interface DraftRecord {
  readonly v: 1;
  readonly savedAt: number;
  readonly expiresAt: number;
  readonly tab: string;
  readonly draft?: Draft;
  readonly sealed?: SealedText;
}

/** What was found in the slot. `newer`: written by a later version of this library, left untouched. */
export type FoundDraft =
  | { readonly found: 'none' | 'newer' | 'unreadable' }
  | { readonly found: 'draft'; readonly draft: Draft; readonly savedAt: number; readonly sameTab: boolean };

export interface DraftStoreOptions {
  readonly slot: string;
  readonly tab: string;
  /** How long a draft is offered again. */
  readonly days: number;
  /** Given for `shared`: only ciphertext is written. */
  readonly cipher: DraftCipher | undefined;
  readonly now: () => number;
}

const day = 86_400_000;
/** A clock that was moved back by more than this is not trusted to expire anything. */
const clockSlack = 300_000;

/** One slot's draft in the record store. */
export class DraftStore {
  readonly #store: RecordStore;
  readonly #options: DraftStoreOptions;

  constructor(store: RecordStore, options: DraftStoreOptions) {
    this.#store = store;
    this.#options = options;
  }

  get key(): string {
    return draftKey(this.#options.slot);
  }

  /** Only encrypted drafts cannot be written synchronously. */
  get canSaveNow(): boolean {
    return this.#options.cipher === undefined;
  }

  /** Reads the slot; an expired draft is deleted, one from a newer version or another tab's cipher is left alone. */
  async load(): Promise<FoundDraft> {
    const record = await this.#store.get(this.key);
    if (record === undefined) return { found: 'none' };
    if (!isRecord(record)) return { found: 'unreadable' };
    if (record.v !== 1) return { found: 'newer' };
    const now = this.#options.now();
    if (now > record.expiresAt && now >= record.savedAt - clockSlack) {
      await this.erase();
      return { found: 'none' };
    }
    const draft = record.sealed ? await this.#open(record.sealed) : record.draft;
    if (!draft) return { found: 'unreadable' };
    if (draft.format !== 1) return { found: 'newer' };
    return { found: 'draft', draft, savedAt: record.savedAt, sameTab: record.tab === this.#options.tab };
  }

  /** Resolves with the time of saving once the transaction completed. */
  async save(draft: Draft): Promise<number> {
    const { cipher } = this.#options;
    const record = this.#record(cipher ? { sealed: await cipher.seal(JSON.stringify(draft)) } : { draft });
    await this.#store.set(this.key, record);
    return record.savedAt;
  }

  /** The synchronous path for leaving the page; `false` when it did not work or would write plain text in `shared`. */
  saveNow(draft: Draft): boolean {
    return this.canSaveNow && this.#store.setNow(this.key, this.#record({ draft }));
  }

  async erase(): Promise<void> {
    await this.#store.delete(this.key);
  }

  #record(content: Pick<DraftRecord, 'draft' | 'sealed'>): DraftRecord {
    const savedAt = this.#options.now();
    return { v: 1, savedAt, expiresAt: savedAt + this.#options.days * day, tab: this.#options.tab, ...content };
  }

  async #open(sealed: SealedText): Promise<Draft | undefined> {
    const text = await this.#options.cipher?.open(sealed);
    return text === undefined ? undefined : (JSON.parse(text) as Draft);
  }
}

const isRecord = (value: unknown): value is DraftRecord => typeof value === 'object' && value !== null && 'v' in value;
