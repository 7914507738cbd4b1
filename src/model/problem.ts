/** How much a problem matters: `error` = the questionnaire is not run, `warning` = may differ from the intent, `info` = ignored on purpose. */
export type Severity = 'error' | 'warning' | 'info';

/** What is wrong with a questionnaire: a code and its parameters, never a sentence. `court-survey check` has the sentences. */
export interface Problem {
  readonly severity: Severity;
  /** `missing`, `unknownType`, `expression.syntax`, …: stable, for programs. */
  readonly code: string;
  /** JSON pointer (RFC 6901) to the value or member that is meant; of something missing, to where it would stand. */
  readonly pointer: string;
  /** Names, words and numbers that the sentence needs; `position` counts UTF-16 units from 0. */
  readonly params?: Readonly<Record<string, string | number>>;
}
