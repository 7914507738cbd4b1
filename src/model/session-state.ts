import type { PageNode } from './node.js';
import type { ExpressionQuestion } from './questionnaire.js';
import type { FoundViolation } from './violation.js';
import type { Language, ResolvedText } from './localized-text.js';

/** Everything a session needs from outside: the model reads no clock, no random source, no global. */
export interface Surroundings {
  readonly now: () => Date;
  /** Any integer; a draft keeps it, so that random order survives a reload. */
  readonly seed: number;
  readonly locale: Language;
  readonly mode: 'anonymous' | 'confidential';
  readonly context: Readonly<Record<string, string | number | boolean>>;
  /** The interface's words and number formats, where a text mentions them; codes and plain numbers without it. */
  readonly wording?: Wording;
}

/** Words the interface has for what an author need not name. */
export type WordCode = 'none' | 'refused' | 'dontknow' | 'other' | 'yes' | 'no';

/** What the model cannot say itself. */
export interface Wording {
  readonly word: (code: WordCode, locale: Language) => string;
  /** A computed value as its question displays it. */
  readonly computed: (value: unknown, display: ComputedDisplay, locale: Language) => string;
}

/** How a computed value is written: style, currency and digits of an `expression` question. */
export type ComputedDisplay = Pick<
  ExpressionQuestion,
  'displayStyle' | 'currency' | 'minimumFractionDigits' | 'maximumFractionDigits' | 'useGrouping'
>;

/** Answers by key: `valueName`, or the name of the question. Unanswered questions have no key. */
export type Answers = Readonly<Record<string, unknown>>;

/** Where the respondent is. `start` only exists when the questionnaire has a start page. */
export type SessionPhase = 'start' | 'answering' | 'review' | 'completed';

/** Counters, not recounts: sections and questions that are visible now. */
export interface Progress {
  /** 1-based position of the current page among `totalPages` visible pages (start page excluded). */
  readonly page: number;
  readonly totalPages: number;
  /** Visible questions that take an answer on all visible pages. */
  readonly answered: number;
  readonly total: number;
  /** 0–100. */
  readonly percent: number;
}

/** One immutable picture of a session; replaced, never changed. */
export interface SessionState {
  readonly phase: SessionPhase;
  readonly locale: Language;
  /** The current page; in `review` and `completed` the last one. */
  readonly page: PageNode;
  /** Visible pages in order, start page excluded. */
  readonly pages: readonly PageNode[];
  readonly progress: Progress;
  /** Shape of SurveyJS `survey.data`; hidden answers included until completion. Deeply frozen. */
  readonly answers: Answers;
  /** Shown violations of the current page (or, after a refused `complete()`, of every page), in page order. */
  readonly violations: readonly {
    readonly path: string;
    readonly key: string;
    readonly page: string;
    readonly found: FoundViolation;
  }[];
  /** Raised by one whenever answers or the respondent's place change: drafts compare it. */
  readonly revision: number;
}

/** What the author says to somebody who has sent a response. */
export interface ClosingWords {
  /** Author's HTML with answers as text; parsed by the view with the allow-list. */
  readonly html?: ResolvedText;
  /** Where the author would lead the respondent: shown as a link, never followed by itself. */
  readonly url?: string;
}

/** A list of choices that a visible question waits for: the model does not load anything itself. */
export interface ChoiceRequest {
  readonly path: string;
  /** With the answers it mentions in place, as the author wrote it otherwise. */
  readonly url: string;
}
