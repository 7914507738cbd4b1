import type { Receipt } from '../model/submission.js';
import { attempt, type AttemptOptions } from './attempt.js';
import { transition, type DeliveryEvent, type DeliveryPhase, type Transition } from './delivery-machine.js';
import type { Outcome, RefusalReason } from './judge-answer.js';
import type { Outbox } from './outbox.js';
import type { OutboxRecord, Refusal } from './outbox-record.js';
import { retryDelay } from './retry-delay.js';
import { isForgotten, mayTry, phaseOnDisk, refusalLeft, waitLeft } from './waiting-rules.js';

/** Where a waiting response stands; `retryAt` in milliseconds since 1970, `undefined` = on the person's word only. */
export type DeliveryState =
  | { readonly state: 'sending' }
  | { readonly state: 'waiting'; readonly reason: string; readonly retryAt: number | undefined }
  | { readonly state: 'authRequired' }
  | { readonly state: 'rejected'; readonly reason: RefusalReason; readonly status: number }
  | { readonly state: 'delivered'; readonly receipt: Receipt };

export interface SenderOptions extends AttemptOptions {
  readonly outbox: Outbox;
  readonly announce: (state: DeliveryState) => void;
  /** In [0, 1). */
  readonly random?: () => number;
}

/**
 * Delivers one sealed response by the table of `delivery-machine.ts`: one attempt at a time, the same bytes under the same
 * key, until a receipt or a refusal.
 */
export class Sender {
  readonly #options: SenderOptions;
  #record: OutboxRecord;
  #phase: DeliveryPhase;
  #state: DeliveryState = { state: 'waiting', reason: 'new', retryAt: undefined };
  #attempting: Promise<DeliveryState> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Of an attempt that has begun; what it leads to is written after it. */
  #counting: Promise<void> | undefined;
  #lastAttempt = -Infinity;
  #isHeld = false;
  #closed = false;

  /** `isNew`: it was sealed just now, and is not yet in the outbox. */
  constructor(record: OutboxRecord, options: SenderOptions, isNew = false) {
    this.#record = record;
    this.#options = options;
    this.#phase = isNew ? 'draft' : phaseOnDisk(record, Date.now());
  }

  get record(): OutboxRecord {
    return this.#record;
  }

  get phase(): DeliveryPhase {
    return this.#phase;
  }

  /** Puts a new response into the outbox, before its first attempt. Rejects when storage refuses; it can be sent all the same. */
  async store(): Promise<void> {
    this.#step('send');
    await this.#options.outbox.add(this.#record);
  }

  /**
   * What an earlier visit left: tried at once, unless the last attempt was a moment ago, the court asked to wait, or it has
   * waited for weeks. `isHeld`: only on the person's word.
   */
  resume(isHeld = false): void {
    const { refused } = this.#record;
    if (isHeld) this.hold();
    if (this.#phase === 'refused' && refused) this.#tell(this.#rejected(refused));
    else if (isHeld) return;
    else {
      const wait = waitLeft(this.#record, Date.now());
      if (wait === 0 && mayTry(this.#record, Date.now())) void this.send();
      else this.#tell(this.#waiting('notYet', wait));
    }
  }

  /** Attempts now; a second call while one is under way waits for that one. */
  send(): Promise<DeliveryState> {
    clearTimeout(this.#timer);
    return (this.#attempting ??= this.#attempt().finally(() => {
      this.#attempting = undefined;
    }));
  }

  /** The person's own "try again": the waits begin anew. */
  retry(): Promise<DeliveryState> {
    this.#record = { ...this.#record, tries: 0 };
    this.#isHeld = false;
    return this.send();
  }

  /** The network is back, or somebody looks at the page again: reason for an attempt soon, unless there was one just now. */
  nudge(): void {
    const isFresh = performance.now() - this.#lastAttempt < freshFor;
    const isDue =
      this.#phase === 'waiting' || (this.#phase === 'refused' && refusalLeft(this.#record, Date.now()) === 0);
    if (!isDue || this.#isHeld || isFresh || !mayTry(this.#record, Date.now())) return;
    this.#plan(retryDelay(1, this.#random()));
  }

  /** Somebody else uses this browser now: nothing goes out under their session before the person says so. */
  hold(): void {
    this.#isHeld = true;
    clearTimeout(this.#timer);
    if (this.#phase === 'waiting') this.#tell({ state: 'waiting', reason: 'held', retryAt: undefined });
  }

  /**
   * The person's own act; an attempt that is under way comes first. `false`: the court has the response by now. Rejects
   * when storage refuses: it is still there then.
   */
  async erase(): Promise<boolean> {
    await this.#attempting;
    if (!transition(this.#phase, 'erase')) return false;
    await this.#options.outbox.erase(this.#record.submissionId);
    this.#step('erase');
    this.close();
    return true;
  }

  /** The person edits a refused response: its answers are a draft again. `false` where that has no meaning; rejects like `erase`. */
  async edit(draft: readonly [key: string, value: unknown]): Promise<boolean> {
    if (!transition(this.#phase, 'edit')) return false;
    await this.#options.outbox.putBack(this.#record.submissionId, draft);
    this.#step('edit');
    this.close();
    return true;
  }

  /** Ends the timer; a request under way finishes and its outcome is still committed. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #attempt(): Promise<DeliveryState> {
    if (!this.#step('attempt')) return this.#state;
    this.#tell({ state: 'sending' });
    this.#lastAttempt = performance.now();
    const { attempts, tries = 0 } = this.#record;
    const nextAt = Date.now() + retryDelay(tries + 1, this.#random());
    this.#record = { ...this.#record, attempts: attempts + 1, tries: tries + 1, nextAt };
    this.#counting = this.#write();
    let outcome = await this.#deliver();
    // A stale token is read again once; the host's page may have a new one by now.
    if (outcome.outcome === 'forbidden' && this.#options.sources.csrf) outcome = await this.#deliver();
    return this.#tell(await this.#settle(outcome));
  }

  #deliver(): Promise<Outcome> {
    return attempt(this.#record, this.#options, () => !this.#closed && !this.#isHeld);
  }

  async #settle(outcome: Outcome): Promise<DeliveryState> {
    switch (outcome.outcome) {
      case 'delivered':
        this.#step('receipt');
        // Not committed, it is asked for again at the next visit: the same bytes get the same receipt.
        await this.#options.outbox.delivered(outcome.receipt).catch(() => undefined);
        return { state: 'delivered', receipt: outcome.receipt };
      case 'authRequired':
        await this.#keep('sessionOver', {});
        return { state: 'authRequired' };
      case 'forbidden':
        if (!this.#options.sources.csrf) return this.#refuse({ outcome: 'rejected', reason: 'forbidden', status: 403 });
        await this.#keep('sessionOver', {});
        return { state: 'authRequired' };
      case 'rejected':
        return this.#refuse(outcome);
      case 'retry':
        return this.#retryLater(outcome);
    }
  }

  async #retryLater({ reason, wait: asked }: Outcome & { outcome: 'retry' }): Promise<DeliveryState> {
    const wait = retryDelay(this.#record.tries ?? 1, this.#random(), asked);
    const now = Date.now();
    await this.#keep('noReceipt', { nextAt: now + wait, ...(asked === undefined ? {} : { notBefore: now + asked }) });
    return this.#waiting(reason, wait);
  }

  async #refuse({ reason, status, questions }: Outcome & { outcome: 'rejected' }): Promise<DeliveryState> {
    const refused = { reason, status, at: Date.now(), ...(questions === undefined ? {} : { questions }) };
    await this.#keep('refusal', { refused });
    return this.#rejected(refused);
  }

  /** A page that stays open does not ask later than one that is opened anew. */
  #rejected({ reason, status }: Refusal): DeliveryState {
    const wait = refusalLeft(this.#record, Date.now());
    const isOver = this.#isHeld || this.#closed || isForgotten(this.#record, Date.now());
    if (wait !== undefined && !isOver) this.#plan(wait + retryDelay(1, this.#random()));
    return { state: 'rejected', reason, status };
  }

  /** Storage that refuses a count or a refusal loses nothing: the response itself is there. */
  async #keep(
    event: DeliveryEvent,
    news: Pick<Partial<OutboxRecord>, 'nextAt' | 'notBefore' | 'refused'>,
  ): Promise<void> {
    this.#step(event);
    const { notBefore: _, refused: __, ...record } = this.#record;
    this.#record = { ...record, ...news };
    await this.#counting;
    await this.#write();
  }

  async #write(): Promise<void> {
    await this.#options.outbox.keep(this.#record).catch(() => undefined);
  }

  /** Plans the next attempt. */
  #waiting(reason: string, wait: number): DeliveryState {
    if (this.#isHeld || this.#closed || isForgotten(this.#record, Date.now()))
      return { state: 'waiting', reason, retryAt: undefined };
    this.#plan(wait);
    return { state: 'waiting', reason, retryAt: Date.now() + wait };
  }

  #plan(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send(), wait);
  }

  #random(): number {
    return (this.#options.random ?? Math.random)();
  }

  #step(event: DeliveryEvent): Transition | undefined {
    const found = transition(this.#phase, event);
    if (found) this.#phase = found.to;
    return found;
  }

  #tell(state: DeliveryState): DeliveryState {
    this.#state = state;
    if (!this.#closed) this.#options.announce(state);
    return state;
  }
}

/** A reason to try again so soon after an attempt is none: the answer would be the same. */
const freshFor = 10_000;
