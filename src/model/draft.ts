import type { Answers } from './session-state.js';
import type { Language } from './localized-text.js';

/**
 * What a session needs to go on later: answers and place, never derived state. JSON-serialisable. A session takes the
 * answers as they are: whether a draft belongs to this questionnaire and version is compared by whoever kept it.
 */
export interface Draft {
  readonly format: 1;
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly answers: Answers;
  readonly phase: 'start' | 'answering' | 'review';
  /** Name of the page; one that is not visible any more leads to the first. */
  readonly page: string;
  /** The page was opened from the review to change an answer: Next leads back there. */
  readonly fromReview?: true;
  /** The language it was left in; a session speaks the one of its surroundings. */
  readonly locale: Language;
  /** Takes the place of the surroundings' seed. */
  readonly seed: number;
}
