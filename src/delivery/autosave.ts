import type { Draft } from '../model/draft.js';
import { TakenOver, type DraftStore } from './draft-store.js';
import { browserTimers, type Timers } from './timers.js';

/** What the respondent may be told about their draft. `saved` only after the transaction completed. */
export type AutosaveState =
  | { readonly state: 'none' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'failed' }
  /** Another tab writes this draft now; this one does not any more. */
  | { readonly state: 'takenOver' };

/** Typing is written within this time, also of a steady typist: the wait starts with the first unsaved character. */
const typingDelay = 300;

/** A write that is over sooner is not worth a word: the line would flicker at every answer. */
const quietTime = 400;

/** A failed write is tried again by itself, because the person may have nothing left to answer; then more and more rarely. */
const firstRetry = 2_000;
const slowestRetry = 60_000;

/** Writes one slot's draft while answers come in: choices at once, typing soon; one write at a time, the last draft wins. */
export class Autosave {
  readonly #drafts: DraftStore;
  readonly #announce: (state: AutosaveState) => void;
  readonly #timers: Timers;
  /** Not yet being written. */
  #pending: Draft | undefined;
  /** Among what is pending is a choice: it does not wait for the typing after it. */
  #isUrgent = false;
  /** Being written: not on disk before its transaction has completed. */
  #underWay: Draft | undefined;
  #timer: unknown;
  #retry: unknown;
  #quiet: unknown;
  #writing: Promise<void> | undefined;
  #failures = 0;
  #stopped = false;
  state: AutosaveState = { state: 'none' };

  constructor(drafts: DraftStore, announce: (state: AutosaveState) => void, timers: Timers = browserTimers) {
    this.#drafts = drafts;
    this.#announce = announce;
    this.#timers = timers;
  }

  /** A newer draft is to be kept. */
  changed(draft: Draft, urgency: 'choice' | 'typing'): void {
    if (this.#stopped) return;
    this.#pending = draft;
    this.#isUrgent ||= urgency === 'choice';
    if (urgency === 'choice') this.#write();
    else this.#timer ??= this.#timers.start(() => this.#write(), typingDelay);
  }

  /** Leaving: writes by the synchronous path what is not on disk, a write that has begun included; it may never end. */
  flushNow(): void {
    const unsaved = this.#pending ?? this.#underWay;
    if (unsaved && !this.#stopped) this.#drafts.saveNow(unsaved);
    // A page that is only hidden goes on: the ordinary path then tidies up after the other.
    this.#write();
  }

  /** Resolves when nothing is pending or being written. */
  async settled(): Promise<void> {
    this.#write();
    while (this.#writing) await this.#writing;
  }

  /** Writes nothing more; a draft that is erased, delivered or another tab's must not come back. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#pending = undefined;
    this.#stopTimers();
    this.#timers.stop(this.#quiet);
    await this.#writing;
  }

  #write(): void {
    this.#stopTimers();
    if (!this.#pending || this.#writing) return;
    const draft = this.#pending;
    this.#pending = undefined;
    this.#isUrgent = false;
    this.#underWay = draft;
    this.#quiet ??= this.#timers.start(() => this.#tell({ state: 'saving' }), quietTime);
    this.#writing = this.#drafts.save(draft).then(
      (at) => {
        this.#failures = 0;
        this.#written({ state: 'saved', at });
      },
      (error: unknown) => {
        // Memory stays the master: the next answer, the next try, or leaving, writes the whole draft again.
        this.#pending ??= draft;
        this.#written({ state: error instanceof TakenOver ? 'takenOver' : 'failed' });
      },
    );
  }

  #written(state: AutosaveState): void {
    this.#writing = this.#underWay = undefined;
    const isDue = this.#isUrgent || this.#timer === undefined;
    if (state.state === 'saved' && this.#pending && isDue) return this.#write();
    this.#timers.stop(this.#quiet);
    this.#quiet = undefined;
    if (state.state === 'failed' && !this.#stopped) this.#retryLater();
    this.#tell(state);
    if (state.state === 'takenOver') this.#stopped = true;
  }

  #retryLater(): void {
    const wait = Math.min(slowestRetry, firstRetry * 2 ** this.#failures++);
    this.#retry = this.#timers.start(() => this.#write(), wait);
  }

  #tell(state: AutosaveState): void {
    this.state = state;
    if (!this.#stopped) this.#announce(state);
  }

  #stopTimers(): void {
    for (const timer of [this.#timer, this.#retry]) if (timer !== undefined) this.#timers.stop(timer);
    this.#timer = this.#retry = undefined;
  }
}
