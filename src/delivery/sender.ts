import type { Receipt } from '../model/submission.js';
import { NoAnswer, post as postOverNetwork, type Post } from './http.js';
import { judgeAnswer, type Outcome, type RefusalReason } from './judge-answer.js';
import type { Outbox, OutboxRecord } from './outbox.js';
import { requestHeaders, type HeaderSources } from './request-headers.js';
import { retryDelay } from './retry-delay.js';

/** Where a waiting response stands; `retryAt` in milliseconds since 1970, `undefined` = on the person's word only. */
export type DeliveryState =
  | { readonly state: 'sending' }
  | { readonly state: 'waiting'; readonly reason: string; readonly retryAt: number | undefined }
  | { readonly state: 'authRequired' }
  | { readonly state: 'rejected'; readonly reason: RefusalReason; readonly status: number }
  | { readonly state: 'delivered'; readonly receipt: Receipt };

/** Hands a sealed body to somebody else for delivery (the host's `respondWith`); resolves with what should be a receipt. */
export type Courier = (record: OutboxRecord, attempt: number) => Promise<Outcome>;

export interface SenderOptions {
  readonly outbox: Outbox;
  /** Absolute URL; `undefined` only with a `courier`. */
  readonly endpoint: string | undefined;
  readonly credentials: RequestCredentials;
  readonly anonymous: boolean;
  readonly sources: HeaderSources;
  readonly courier?: Courier | undefined;
  readonly announce: (state: DeliveryState) => void;
  readonly post?: Post;
  readonly random?: () => number;
}

/** Attempts by itself before it waits for the person's word. */
const automaticAttempts = 8;

/** Delivers one sealed response: one attempt at a time, the same bytes under the same key, until a receipt or a refusal. */
export class Sender {
  readonly #options: SenderOptions;
  #record: OutboxRecord;
  #attempting: Promise<DeliveryState> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #automatic = 0;
  #closed = false;

  constructor(record: OutboxRecord, options: SenderOptions) {
    this.#record = record;
    this.#options = options;
  }

  get record(): OutboxRecord {
    return this.#record;
  }

  /** Attempts now; a second call while one is under way waits for that one. */
  send(): Promise<DeliveryState> {
    clearTimeout(this.#timer);
    return (this.#attempting ??= this.#attempt().finally(() => {
      this.#attempting = undefined;
    }));
  }

  /** The person's own "try again": automatic attempts start counting anew. */
  retry(): Promise<DeliveryState> {
    this.#automatic = 0;
    return this.send();
  }

  /** Ends the timer; a request under way finishes and its outcome is still committed. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #attempt(): Promise<DeliveryState> {
    this.#tell({ state: 'sending' });
    this.#record = { ...this.#record, attempts: this.#record.attempts + 1 };
    let outcome = await this.#deliver();
    // A stale token is read again once; the host's page may have a new one by now.
    if (outcome.outcome === 'forbidden' && this.#options.sources.csrf) outcome = await this.#deliver();
    return this.#tell(await this.#settle(outcome));
  }

  async #deliver(): Promise<Outcome> {
    const { courier, endpoint, credentials, anonymous, sources } = this.#options;
    try {
      if (courier) return await courier(this.#record, this.#record.attempts);
      if (!endpoint) return { outcome: 'retry', reason: 'noEndpoint', wait: undefined };
      const headers = await requestHeaders(this.#record, sources);
      const send = this.#options.post ?? postOverNetwork;
      const answer = await send(endpoint, this.#record.body, { headers, credentials, anonymous });
      return judgeAnswer(answer, this.#record.submissionId, this.#record.bodyDigest);
    } catch (error) {
      return { outcome: 'retry', reason: error instanceof NoAnswer ? 'noAnswer' : String(error), wait: undefined };
    }
  }

  async #settle(outcome: Outcome): Promise<DeliveryState> {
    switch (outcome.outcome) {
      case 'delivered':
        return this.#commit(outcome.receipt);
      case 'authRequired':
        return { state: 'authRequired' };
      case 'forbidden':
        return this.#options.sources.csrf ? { state: 'authRequired' } : this.#refuse('forbidden', 403);
      case 'rejected':
        return this.#refuse(outcome.reason, outcome.status);
      case 'retry':
        return { state: 'waiting', reason: outcome.reason, retryAt: this.#plan(outcome.wait) };
    }
  }

  async #commit(receipt: Receipt): Promise<DeliveryState> {
    try {
      await this.#options.outbox.delivered(receipt);
    } catch {
      // The court has the response; a later retry of the same bytes gets the same receipt.
    }
    return { state: 'delivered', receipt };
  }

  async #refuse(reason: RefusalReason, status: number): Promise<DeliveryState> {
    this.#record = { ...this.#record, refused: { reason, status } };
    await this.#options.outbox.keep(this.#record).catch(() => undefined);
    return { state: 'rejected', reason, status };
  }

  #plan(asked: number | undefined): number | undefined {
    if (this.#closed || ++this.#automatic >= automaticAttempts) return undefined;
    const wait = asked ?? retryDelay(this.#automatic, (this.#options.random ?? Math.random)());
    this.#timer = setTimeout(() => void this.send(), wait);
    return Date.now() + wait;
  }

  #tell(state: DeliveryState): DeliveryState {
    if (!this.#closed) this.#options.announce(state);
    return state;
  }
}
