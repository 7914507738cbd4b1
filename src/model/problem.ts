/** How much a problem matters: `error` = the questionnaire is not run, `warning` = may differ from the intent, `info` = ignored on purpose. */
export type Severity = 'error' | 'warning' | 'info';

/** What is wrong with a questionnaire: a code and its parameters, never a sentence. `pointer` is a JSON pointer (RFC 6901). */
export interface Problem {
  readonly severity: Severity;
  readonly code: string;
  readonly pointer: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
