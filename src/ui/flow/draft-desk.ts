import { Autosave, type AutosaveState } from '../../delivery/autosave.js';
import type { Draft } from '../../model/draft.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { SurveyDraftEvent, SurveyErrorEvent } from '../events.js';
import type { Urgency } from '../question-context.js';
import type { FlowHost } from './flow-host.js';
import type { OpenSlot } from './open-slot.js';

/** Keeps one slot's draft while the person answers, and writes it when the page is left. */
export class DraftDesk {
  readonly #slot: OpenSlot;
  readonly #host: FlowHost;
  #autosave: Autosave;
  readonly #leaving = new AbortController();

  constructor(slot: OpenSlot, host: FlowHost) {
    this.#slot = slot;
    this.#host = host;
    this.#autosave = this.#begin();
    const { signal } = this.#leaving;
    const leave = (): void => this.#autosave.flushNow();
    addEventListener('pagehide', leave, { signal });
    document.addEventListener('freeze', leave, { signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave(), { signal });
    if (slot.degraded)
      host.dispatch(new SurveyErrorEvent('storageUnavailable', 'answers are kept only while the page is open'));
  }

  get degraded(): boolean {
    return this.#slot.degraded;
  }

  get state(): AutosaveState {
    return this.#slot.degraded ? { state: 'failed' } : this.#autosave.state;
  }

  /** The draft of this slot, if it belongs to this questionnaire and can be read. */
  async find(questionnaire: Questionnaire): Promise<{ draft: Draft; savedAt: number; sameTab: boolean } | undefined> {
    try {
      const found = await this.#slot.drafts.load();
      if (found.found !== 'draft' || found.draft.questionnaire.id !== questionnaire.id) return undefined;
      return found;
    } catch {
      return undefined;
    }
  }

  changed(draft: Draft, urgency: Urgency): void {
    this.#autosave.changed(draft, urgency);
  }

  /** Everything pending is on disk. */
  settled(): Promise<void> {
    return this.#autosave.settled();
  }

  /** Deletes the draft; a write under way cannot bring it back. */
  async erase(): Promise<void> {
    await this.#autosave.stop();
    await this.#slot.drafts.erase().catch(() => undefined);
    this.#autosave = this.#begin();
  }

  close(): void {
    this.#autosave.flushNow();
    this.#leaving.abort();
  }

  #begin(): Autosave {
    return new Autosave(this.#slot.drafts, (state) => {
      if (state.state === 'saved' || state.state === 'failed') this.#host.dispatch(new SurveyDraftEvent(state.state));
      this.#host.changed();
    });
  }
}
