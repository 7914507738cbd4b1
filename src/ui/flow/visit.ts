import type { Draft } from '../../model/draft.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { LaterParts } from '../load-parts.js';
import { arrive, type Arrival } from './arrive.js';
import type { DeliveryDesk } from './delivery-desk.js';
import { DraftDesk } from './draft-desk.js';
import type { FlowHost } from './flow-host.js';
import { IdleWatch } from './idle-watch.js';
import type { Notice } from './notice.js';
import { tellHost } from './obtain-questionnaire.js';
import type { OpenSlot } from './open-slot.js';
import { holdSlot, slotFree, type SlotHold } from './slot-hold.js';
import type { Stage } from './stage.js';
import { tellMemoryOnly, tellStorage } from './tell-storage.js';

/** How a visit is opened. */
export interface VisitManner {
  /** With what another tab has; that one is for reading from now on. */
  readonly takesOver?: boolean;
  /** Although storage does not say what an earlier visit left: nothing is read, and nothing overwritten. */
  readonly memoryOnly?: boolean;
  /** Out of the browser's cache. */
  readonly cameBack?: boolean;
}

/** What a visit needs from the flow. */
export interface VisitCalls {
  readonly show: (stage: Stage) => void;
  /** Delivery spoke up by itself. */
  readonly showDelivery: (stage: Stage) => void;
  /** Nothing is kept here, or nothing any more. */
  readonly begin: (notice: Notice | undefined) => void;
  /** The person's own draft of this tab, or of the tab they took over from. */
  readonly restore: (draft: Draft, notice: Notice) => void;
  /** A draft that the person must be asked about. */
  readonly offer: (draft: Draft, notice: Notice, savedAt: number) => void;
  /** Everything that answering, leaving and sending need is here. */
  readonly ready: () => void;
  /** Another tab has the slot now. */
  readonly lost: () => void;
  /** On a kiosk: nobody has touched it for a while. */
  readonly idle: { readonly warn: (secondsLeft: number) => void; readonly over: () => void };
}

/** A chunk of the library could not be fetched: that is no fault of storage. */
class PartMissing extends Error {}

/** One slot while it is open on this page: its questionnaire, the hold on it, its draft and its delivery. */
export class Visit {
  readonly #host: FlowHost;
  readonly #calls: VisitCalls;
  #questionnaire: Questionnaire | undefined;
  #hold: SlotHold | undefined;
  #idle: IdleWatch | undefined;
  /** Aborted when the visit ends. */
  #over = new AbortController();
  #drafts: DraftDesk | undefined;
  #delivery: DeliveryDesk | undefined;
  /** Raised by every `open` and `close`: an answer that arrives for an older turn is dropped. */
  #turn = 0;
  #isOpen = false;

  constructor(host: FlowHost, calls: VisitCalls) {
    this.#host = host;
    this.#calls = calls;
  }

  get questionnaire(): Questionnaire | undefined {
    return this.#questionnaire;
  }

  get drafts(): DraftDesk | undefined {
    return this.#drafts;
  }

  get delivery(): DeliveryDesk | undefined {
    return this.#delivery;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Starts, or starts anew. Never throws: trouble is a stage. */
  async open(manner: VisitManner = {}): Promise<void> {
    this.close();
    const turn = ++this.#turn;
    this.#isOpen = true;
    this.#calls.show({ name: 'loading' });
    const rest = this.#host.restLoaded();
    // Awaited below; a turn that ends before must not leave its rejection behind.
    rest.catch(() => undefined);
    try {
      const arrival = await arrive(this.#host, () => turn === this.#turn, manner.memoryOnly ?? false);
      if (!arrival) return;
      if ('failure' in arrival) return this.#calls.show({ name: 'failure', reason: arrival.failure });
      await this.#enter(arrival, rest, turn, manner);
    } catch (error) {
      if (turn !== this.#turn) return;
      tellHost(
        { reason: 'notLoaded', attribute: 'src', detail: `a part could not be loaded (${String(error)})` },
        this.#host,
      );
      this.#calls.show({ name: 'failure', reason: 'notLoaded' });
    }
  }

  /** Leaves: writes what is not yet on disk by the synchronous path and frees the slot. */
  close(): void {
    this.#isOpen = false;
    this.#turn++;
    this.#delivery?.close();
    const written = this.#drafts?.close() ?? Promise.resolve();
    this.#hold?.release(written);
    this.#idle?.close();
    this.#over.abort();
    this.#over = new AbortController();
    this.#drafts = this.#delivery = this.#hold = this.#idle = undefined;
  }

  /** Back out of the browser's cache, where everything was written; another tab may have gone on since. */
  #openAgain(): void {
    this.#drafts?.abandon();
    this.#drafts = undefined;
    void this.open({ cameBack: true });
  }

  /** Goes on with the draft that was put back. */
  async goOn(): Promise<void> {
    const { questionnaire } = this;
    const found = questionnaire && (await this.#drafts?.find(questionnaire, false));
    if (found?.kept === 'draft') this.#calls.restore(found.draft, found.notice);
  }

  /** Somebody is there after all. */
  stay(): void {
    this.#idle?.stay();
  }

  /** The slot is taken first: who has it alone may read, show and send what lies there. */
  async #enter(arrival: Arrival, rest: Promise<LaterParts>, turn: number, manner: VisitManner): Promise<void> {
    const { slot } = arrival;
    const { takesOver = false, memoryOnly = false } = manner;
    const { signal } = this.#over;
    const hold = await holdSlot(slot, {
      signal,
      takesOver,
      written: async () => void (await Promise.all([this.#drafts?.settled(), this.#delivery?.settled()])),
      lost: () => turn === this.#turn && this.#lost(),
      // What is on disk may be newer than what is on screen; without a disk the screen is all there is.
      cameBack: () => slot.store.persistent && this.#openAgain(),
    });
    if (hold === 'over' || turn !== this.#turn) return;
    if (hold === 'thisPage') return this.#calls.show({ name: 'failure', reason: 'elsewhere' });
    if (hold === 'otherTab') return this.#waitFor(slot, turn, manner);
    this.#hold = hold;
    const { storage, idleMinutes } = this.#host.options();
    // Whoever goes on without storage was told why before.
    if (slot.degraded && !memoryOnly) tellMemoryOnly(this.#host);
    if (storage === 'kiosk') this.#idle = new IdleWatch({ minutes: idleMinutes, ...this.#calls.idle });
    try {
      await this.#find(arrival, rest, turn, manner);
    } catch (error) {
      if (error instanceof PartMissing) throw error;
      if (turn !== this.#turn) return;
      tellStorage(error, this.#host);
      this.#calls.show({ name: 'failure', reason: 'unreadable' });
    }
  }

  /** Says who has the slot, and goes on by itself when they let it go. */
  #waitFor(slot: OpenSlot, turn: number, { cameBack = false }: VisitManner): void {
    this.#calls.show({ name: 'otherTab', canTakeOver: slot.store.persistent });
    void slotFree(slot, this.#over.signal).then(() => {
      if (turn === this.#turn) void this.open({ cameBack });
    });
  }

  /**
   * A slot holds one of: a response on its way, a receipt, a draft, nothing. Who has nothing there reads the first page
   * while the rest arrives.
   */
  async #find(
    { questionnaire, slot }: Arrival,
    rest: Promise<LaterParts>,
    turn: number,
    { takesOver = false, cameBack = false }: VisitManner,
  ): Promise<void> {
    const { begin, ready, restore, offer, show, showDelivery } = this.#calls;
    this.#questionnaire = questionnaire;
    const drafts = (this.#drafts = new DraftDesk(slot, this.#host, () => turn === this.#turn && this.#lost()));
    // Whoever takes over marks the slot as theirs, also an empty one.
    const isNew = !takesOver && (await slot.isEmpty());
    if (turn !== this.#turn) return;
    if (isNew) begin(undefined);
    const { DeliveryDesk } = await rest.catch((error: unknown) => {
      throw new PartMissing(String(error));
    });
    if (turn !== this.#turn) return;
    const delivery = (this.#delivery = new DeliveryDesk(slot, questionnaire, this.#host, showDelivery));
    if (isNew) return ready();
    if ((await delivery.resume(cameBack)) || turn !== this.#turn) return;
    const found = await drafts.find(questionnaire, takesOver);
    if (turn !== this.#turn) return;
    switch (found.kept) {
      case 'newer':
        return show({ name: 'failure', reason: 'unreadable' });
      case 'nothing':
        return begin(undefined);
      case 'expired':
        return begin({ kind: 'expired' });
      case 'draft':
        return found.sameTab || takesOver
          ? restore(found.draft, found.notice)
          : offer(found.draft, found.notice, found.savedAt);
    }
  }

  /** Nothing is written or sent from here any more. The lock, a refused write and the other tab may each bring the news. */
  #lost(): void {
    if (!this.#hold) return;
    this.#drafts?.abandon();
    this.#drafts = undefined;
    this.close();
    this.#isOpen = true;
    this.#calls.lost();
  }
}
