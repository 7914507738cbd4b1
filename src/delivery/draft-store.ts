import type { Draft } from '../model/draft.js';
import type { DraftCipher, SealedText } from './draft-cipher.js';
import { isDraftRecord, newerRecord, type DraftContent, type DraftRecord } from './draft-record.js';
import type { Journal } from './journal.js';
import { randomId } from './random-id.js';
import type { RecordStore } from './record-store.js';
import { draftKey, leavingKey } from './slot.js';

/** What was found in the slot. `newer`: written by a later version of this library, left untouched. */
export type FoundDraft =
  | { readonly found: 'none' | 'newer' | 'expired' }
  | {
      readonly found: 'draft';
      readonly content: DraftContent;
      readonly savedAt: number;
      readonly sameTab: boolean;
    };

export interface DraftStoreOptions {
  readonly slot: string;
  readonly tab: string;
  /** How long a draft is offered again. */
  readonly days: number;
  /** Given for `shared`: only ciphertext is written. */
  readonly cipher: DraftCipher | undefined;
  /** Given for `personal`. */
  readonly journal: Journal | undefined;
  /** What is kept with a draft besides its answers. */
  readonly describe: (draft: Draft) => Pick<DraftContent, 'digest' | 'titles'>;
  readonly now: () => number;
}

/** Another tab became the editor of this slot, or a later version of the library did: nothing was overwritten. */
export class TakenOver extends Error {
  override readonly name = 'TakenOver';
}

const day = 86_400_000;
/** A clock that was moved back by more than this is not trusted to expire anything. */
const clockSlack = 300_000;

/** One slot's draft in the record store, as its one editor sees it. */
export class DraftStore {
  readonly #store: RecordStore;
  readonly #options: DraftStoreOptions;
  #submissionId = randomId();
  #term = 1;
  #rev = 0;
  /** What was written while leaving and not yet by the ordinary path. */
  #journalled = 0;

  constructor(store: RecordStore, options: DraftStoreOptions) {
    this.#store = store;
    this.#options = options;
  }

  /** The id the response of this draft will be sent under. */
  get submissionId(): string {
    return this.#submissionId;
  }

  /**
   * Reads the slot and begins a term. An expired draft is deleted; one from a later version is left alone, and so is one
   * this tab has no key for, until something is answered. `takesOver`: another tab may still be writing; from now on what
   * it writes is refused.
   */
  async load(takesOver = false): Promise<FoundDraft> {
    const left = newerRecord(
      asRecord(await this.#store.get(this.#leavingKey)),
      asRecord(this.#options.journal?.read()),
    );
    const record = newerRecord(left, takesOver ? await this.#fence(left) : asRecord(await this.#store.get(this.#key)));
    if (!record) return { found: 'none' };
    if (record.v !== 1) return { found: 'newer' };
    this.#term = Math.max(this.#term, record.term + 1);
    const now = this.#options.now();
    if (now > record.expiresAt && now >= record.savedAt - clockSlack) {
      await this.erase();
      return { found: 'expired' };
    }
    const content = record.sealed ? await this.#open(record.sealed) : record.content;
    if (!content) return { found: 'none' };
    if ((content.draft.format as number) !== 1) return { found: 'newer' };
    this.#submissionId = record.submissionId;
    return { found: 'draft', content, savedAt: record.savedAt, sameTab: record.tab === this.#options.tab };
  }

  /** Resolves with the time of saving once the transaction completed; rejects with `TakenOver` when the slot is another's. */
  save(draft: Draft): Promise<number> {
    // Plain records are given to the browser before this returns: a page may be left at any moment.
    return this.#options.cipher
      ? this.#sealed(draft).then((record) => this.#put(record))
      : this.#put(this.#plain(draft));
  }

  /**
   * The synchronous path for leaving the page, twice over where there is a journal, because no browser keeps both for
   * certain. `false` when nothing took it, or when it would write plain text in `shared`.
   */
  saveNow(draft: Draft): boolean {
    if (this.#options.cipher) return false;
    const record = this.#plain(draft);
    this.#journalled = record.rev;
    const kept = this.#store.setNow(this.#leavingKey, record);
    return this.#options.journal?.write(record) || kept;
  }

  /** What was written while leaving is out of date: a response or a receipt has taken the draft's place. */
  forgetJournal(): void {
    this.#options.journal?.erase();
  }

  /** Deletes the draft; the next one is of another response. */
  async erase(): Promise<void> {
    this.#submissionId = randomId();
    this.#options.journal?.erase();
    await this.#store.transact([], [this.#key, this.#leavingKey]);
  }

  /** The record that puts a draft back, to be written together with something else. */
  async recordOf(draft: Draft): Promise<readonly [key: string, value: unknown]> {
    this.#submissionId = randomId();
    return [this.#key, this.#options.cipher ? await this.#sealed(draft) : this.#plain(draft)];
  }

  /** Marks the stored draft as this tab's, or its absence; answers with what was there. */
  async #fence(left: DraftRecord | undefined): Promise<DraftRecord | undefined> {
    let fenced: DraftRecord | undefined;
    await this.#store.change(this.#key, (found) => {
      const newest = newerRecord(left, asRecord(found));
      this.#term = Math.max(newest?.term ?? 0, this.#term) + 1;
      fenced = newest?.v === 1 ? { ...newest, term: this.#term } : newest;
      return fenced && fenced.v !== 1 ? undefined : { puts: [[this.#key, fenced ?? this.#record(0, {})]], deletes: [] };
    });
    return fenced;
  }

  get #key(): string {
    return draftKey(this.#options.slot);
  }

  get #leavingKey(): string {
    return leavingKey(this.#options.slot);
  }

  #content(draft: Draft): DraftContent {
    return { draft, ...this.#options.describe(draft) };
  }

  async #put(record: DraftRecord): Promise<number> {
    const isLatest = (): boolean => record.rev > this.#journalled;
    const written = await this.#store.change(this.#key, (found) =>
      isDraftRecord(found) && (found.v > 1 || found.term > this.#term)
        ? undefined
        : { puts: [[this.#key, record]], deletes: isLatest() ? [this.#leavingKey] : [] },
    );
    if (!written) throw new TakenOver('this draft is edited in another tab');
    if (isLatest()) this.#options.journal?.erase();
    return record.savedAt;
  }

  #plain(draft: Draft): DraftRecord {
    return this.#record(++this.#rev, { content: this.#content(draft) });
  }

  async #sealed(draft: Draft): Promise<DraftRecord> {
    const rev = ++this.#rev;
    const sealed = await this.#options.cipher?.seal(JSON.stringify(this.#content(draft)));
    return this.#record(rev, sealed ? { sealed } : {});
  }

  #record(rev: number, content: Pick<DraftRecord, 'content' | 'sealed'>): DraftRecord {
    const savedAt = this.#options.now();
    const expiresAt = savedAt + this.#options.days * day;
    const { tab } = this.#options;
    return {
      v: 1,
      term: this.#term,
      rev,
      savedAt,
      expiresAt,
      tab,
      submissionId: this.#submissionId,
      ...content,
    };
  }

  async #open(sealed: SealedText): Promise<DraftContent | undefined> {
    const text = await this.#options.cipher?.open(sealed);
    return text === undefined ? undefined : (JSON.parse(text) as DraftContent);
  }
}

const asRecord = (value: unknown): DraftRecord | undefined => (isDraftRecord(value) ? value : undefined);
