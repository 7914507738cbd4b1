import { Autosave, type AutosaveState } from '../../delivery/autosave.js';
import type { Draft } from '../../model/draft.js';
import { fitDraft } from '../../model/fit-draft.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { SurveyDraftEvent } from '../events.js';
import type { Urgency } from '../question-context.js';
import type { FlowHost } from './flow-host.js';
import type { Notice } from './notice.js';
import type { OpenSlot } from './open-slot.js';
import { surroundingsFor } from './surroundings.js';

/** What an earlier visit left to go on with. `newer`: of a later version of this library, which must not be touched. */
export type KeptDraft =
  | { readonly kept: 'nothing' | 'expired' | 'newer' }
  | {
      readonly kept: 'draft';
      readonly draft: Draft;
      readonly savedAt: number;
      readonly sameTab: boolean;
      /** What the person is told when they go on. */
      readonly notice: Notice;
    };

/** Keeps one slot's draft while the person answers, and writes it when the page is left. */
export class DraftDesk {
  readonly #slot: OpenSlot;
  readonly #host: FlowHost;
  readonly #lost: () => void;
  #autosave: Autosave;
  readonly #leaving = new AbortController();

  /** `lost`: another tab writes this draft now. */
  constructor(slot: OpenSlot, host: FlowHost, lost: () => void) {
    this.#slot = slot;
    this.#host = host;
    this.#lost = lost;
    this.#autosave = this.#begin();
    const { signal } = this.#leaving;
    const leave = (): void => this.#autosave.flushNow();
    addEventListener('pagehide', leave, { signal });
    document.addEventListener('freeze', leave, { signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave(), { signal });
  }

  get degraded(): boolean {
    return this.#slot.degraded;
  }

  get state(): AutosaveState {
    return this.#slot.degraded ? { state: 'failed' } : this.#autosave.state;
  }

  /** The draft of this slot, made to fit this questionnaire. Rejects when storage cannot be read: that is not "nothing". */
  async find(questionnaire: Questionnaire, takesOver: boolean): Promise<KeptDraft> {
    const found = await this.#slot.drafts.load(takesOver);
    if (found.found !== 'draft') return { kept: found.found === 'none' ? 'nothing' : found.found };
    const { savedAt, sameTab } = found;
    const { draft, digest, titles } = found.content;
    if (draft.questionnaire.version === questionnaire.version && digest === this.#slot.digest)
      return { kept: 'draft', draft, savedAt, sameTab, notice: { kind: 'restored' } };
    const surroundings = surroundingsFor(questionnaire, this.#host, draft.seed);
    const fitted = fitDraft(questionnaire, surroundings, draft);
    const dropped = fitted.dropped.flatMap((name) => (titles[name] === undefined ? [] : [titles[name]]));
    return { kept: 'draft', draft: fitted.draft, savedAt, sameTab, notice: { kind: 'changed', dropped } };
  }

  changed(draft: Draft, urgency: Urgency): void {
    this.#autosave.changed(draft, urgency);
  }

  /** Everything pending is on disk, or was refused. */
  settled(): Promise<void> {
    return this.#autosave.settled();
  }

  /** Deletes the draft; a write under way cannot bring it back. */
  async erase(): Promise<void> {
    await this.#autosave.stop();
    await this.#slot.drafts.erase().catch(() => undefined);
    this.#autosave = this.#begin();
  }

  /** A response has taken the draft's place: no retry, and no leaving, brings it back. */
  async sealed(): Promise<void> {
    await this.#autosave.stop();
    this.#slot.drafts.forgetJournal();
    this.#autosave = this.#begin();
  }

  /** The node was taken out and may be replaced: everything goes to disk at once, and all goes on. */
  linger(): void {
    this.#autosave.flushNow();
  }

  /** Writes what is not yet on disk. */
  async close(): Promise<void> {
    this.#leaving.abort();
    this.#autosave.flushNow();
    // Ciphertext cannot be written at once: the newest draft follows the one that is being written.
    await this.#autosave.settled();
    await this.#autosave.stop();
  }

  /** Writes nothing more: the draft is another tab's. */
  abandon(): void {
    void this.#autosave.stop();
    this.#leaving.abort();
  }

  #begin(): Autosave {
    return new Autosave(this.#slot.drafts, (state) => {
      if (state.state === 'takenOver') return this.#lost();
      if (state.state === 'saved' || state.state === 'failed') this.#host.dispatch(new SurveyDraftEvent(state.state));
      this.#host.changed();
    });
  }
}
