import type { Draft } from '../model/draft.js';
import type { DraftStore } from './draft-store.js';

/** What the respondent may be told about their draft. `saved` only after the transaction completed. */
export type AutosaveState =
  | { readonly state: 'none' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'failed' };

/** Typing is written within this time, also of a steady typist: the wait starts with the first unsaved character. */
const typingDelay = 300;

/** A write that is over sooner is not worth a word: the line would flicker at every answer. */
const quietTime = 400;

/** Timers as arguments, so that a test need not wait. */
export interface Timers {
  readonly start: (run: () => void, milliseconds: number) => unknown;
  readonly stop: (timer: unknown) => void;
}

const browserTimers: Timers = {
  start: (run, milliseconds) => setTimeout(run, milliseconds),
  stop: (timer) => clearTimeout(timer as number),
};

/** Writes one slot's draft while answers come in: choices at once, typing soon; one write at a time, the last draft wins. */
export class Autosave {
  readonly #drafts: DraftStore;
  readonly #announce: (state: AutosaveState) => void;
  readonly #timers: Timers;
  #pending: Draft | undefined;
  #timer: unknown;
  #quiet: unknown;
  #writing: Promise<void> | undefined;
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
    if (urgency === 'choice') this.#write();
    else this.#timer ??= this.#timers.start(() => this.#write(), typingDelay);
  }

  /** Leaving: writes what is pending by the synchronous path, if there is one. */
  flushNow(): void {
    if (this.#pending && this.#drafts.saveNow(this.#pending)) this.#pending = undefined;
    else this.#write();
  }

  /** Resolves when nothing is pending or being written. */
  async settled(): Promise<void> {
    this.#write();
    while (this.#writing) await this.#writing;
  }

  /** Writes nothing more; a draft that is erased or delivered must not come back. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#pending = undefined;
    this.#stopTimer();
    this.#timers.stop(this.#quiet);
    await this.#writing;
  }

  #write(): void {
    this.#stopTimer();
    if (!this.#pending || this.#writing) return;
    const draft = this.#pending;
    this.#pending = undefined;
    this.#quiet ??= this.#timers.start(() => this.#tell({ state: 'saving' }), quietTime);
    this.#writing = this.#drafts.save(draft).then(
      (at) => this.#written({ state: 'saved', at }),
      () => {
        // Memory stays the master: the next answer, or leaving, writes the whole draft again.
        this.#pending ??= draft;
        this.#written({ state: 'failed' });
      },
    );
  }

  #written(state: AutosaveState): void {
    this.#writing = undefined;
    if (state.state === 'saved' && this.#pending && this.#timer === undefined) return this.#write();
    this.#timers.stop(this.#quiet);
    this.#quiet = undefined;
    this.#tell(state);
  }

  #tell(state: AutosaveState): void {
    this.state = state;
    if (!this.#stopped) this.#announce(state);
  }

  #stopTimer(): void {
    if (this.#timer !== undefined) this.#timers.stop(this.#timer);
    this.#timer = undefined;
  }
}
