import type { Answers } from './session-state.js';
import type { Language } from './localized-text.js';

/** What a session needs to go on later: answers and place, never derived state. JSON-serialisable. */
export interface Draft {
  readonly format: 1;
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly answers: Answers;
  readonly phase: 'start' | 'answering' | 'review';
  readonly page: string;
  readonly locale: Language;
  readonly seed: number;
}
