import type { Draft } from '../../model/draft.js';
import type { Answering } from './answering.js';
import type { Notice } from './notice.js';
import type { Stage } from './stage.js';

/** What a pause needs from the flow. */
export interface PauseHost {
  readonly stage: () => Stage;
  /** Shows a screen the person asked for. */
  readonly present: (stage: Stage) => void;
  /** Goes on with a draft. */
  readonly restore: (draft: Draft, notice: Notice) => void;
  /** Waits for what is being written; `false` when it did not reach the disk. */
  readonly saved: () => Promise<boolean>;
}

/** Moments between two stretches of answering: a draft was found, "start again" was pressed, the person left for now. */
export class Pauses {
  readonly #host: PauseHost;
  #waiting: { readonly draft: Draft; readonly notice: Notice } | undefined;
  /** Where a person was when they pressed "start again". */
  #interrupted: Answering | undefined;

  constructor(host: PauseHost) {
    this.#host = host;
  }

  get #answering(): Answering | undefined {
    const stage = this.#host.stage();
    return stage.name === 'survey' ? stage.answering : undefined;
  }

  /** A draft was found; the person will be asked. */
  offer(draft: Draft, notice: Notice): void {
    this.#waiting = { draft, notice };
  }

  /** Forgets what could be gone on with. */
  end(): void {
    this.#waiting = this.#interrupted = undefined;
  }

  /** The person goes on with the draft they were asked about. */
  continueDraft(): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) this.#host.restore(waiting.draft, waiting.notice);
  }

  /** Asks once more before a draft is erased; `keepDraft` takes it back. */
  askStartAgain(): void {
    const stage = this.#host.stage();
    if (stage.name === 'restore') return this.#host.present({ ...stage, confirming: true });
    const answering = this.#answering;
    if (!answering || (stage.name === 'survey' && stage.sending)) return;
    this.#interrupted = answering;
    const { progress } = answering.session.state;
    this.#host.present({ name: 'restore', savedAt: Date.now(), progress, confirming: true });
  }

  /** Takes "start again" back: the person who was answering goes on, the one who was asked is asked again. */
  keepDraft(): void {
    const stage = this.#host.stage();
    if (this.#interrupted) this.#host.present({ name: 'survey', answering: this.#interrupted, sending: false });
    else if (stage.name === 'restore') this.#host.present({ ...stage, confirming: false });
    this.#interrupted = undefined;
  }

  /** "Save and exit": everything is on disk before the person is told so. */
  async leave(): Promise<void> {
    const answering = this.#answering;
    if (answering && (await this.#host.saved())) this.#host.present({ name: 'left', answering });
  }

  comeBack(): void {
    const stage = this.#host.stage();
    if (stage.name === 'left') this.#host.present({ name: 'survey', answering: stage.answering, sending: false });
  }
}
