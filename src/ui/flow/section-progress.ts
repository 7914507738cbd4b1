import type { Progress } from '../../model/session-state.js';

/**
 * Progress as a person sees it. An answer may bring more questions or sections, and the share that is done then falls;
 * who has just answered should not read that. Within one section the highest percentage stands.
 */
export class SectionProgress {
  #section: string | undefined;
  #percent = 0;

  /** The progress to show on the section with this key. */
  of(section: string, now: Progress): Progress {
    const isSame = section === this.#section;
    this.#section = section;
    this.#percent = isSame ? Math.max(this.#percent, now.percent) : now.percent;
    return this.#percent === now.percent ? now : { ...now, percent: this.#percent };
  }
}
