import type { Language, MessageKey } from '../../i18n/catalog.js';
import type { Answers } from '../../model/session-state.js';
import type { FocusTarget } from '../controllers/focus-controller.js';
import type { HostOptions } from '../host-options.js';
import type { LaterParts } from '../load-parts.js';

/** What the flow needs from the element: the host's wishes, and a way to be heard. */
export interface FlowHost {
  readonly options: () => HostOptions;
  /** The `questionnaire` property; `undefined` = `src`, or the built-in one. */
  readonly questionnaire: () => unknown;
  readonly prefill: () => Answers | undefined;
  readonly context: () => Readonly<Record<string, unknown>> | undefined;
  readonly language: () => Language;
  readonly getHeaders: () => Promise<HeadersInit>;
  readonly getParticipation: () => Promise<string | undefined>;
  /** Resolves when the words of the language at hand are here. */
  readonly wordsLoaded: () => Promise<void>;
  /** Fetches the rest, words of every language included: nothing is fetched after the first answer. Rejects like `import`. */
  readonly restLoaded: () => Promise<LaterParts>;
  /** The interface's words in one language. */
  readonly words: (key: MessageKey, language: Language) => string;
  /** A draft remembers the respondent's own choice of language. */
  readonly chooseLanguage: (language: Language) => void;
  /** Fires a public event; `false` when a listener prevented its default. */
  readonly dispatch: (event: Event) => boolean;
  /** One console error that names the attribute and the element; repeated messages are dropped. */
  readonly report: (attribute: string, message: string) => void;
  /** Something on screen may differ now. */
  readonly changed: () => void;
  /** Where the keyboard should be once that is on screen. */
  readonly focus: (target: FocusTarget) => void;
}
