/** Why an answer is not acceptable; the interface turns the code into a sentence. */
export type Violation =
  | { readonly code: 'required'; readonly message?: string }
  | { readonly code: 'rowsRequired'; readonly rows: readonly string[] }
  | { readonly code: 'rowsNotUnique'; readonly rows: readonly string[] }
  | { readonly code: 'commentRequired'; readonly choice: string }
  | { readonly code: 'tooShort'; readonly min: number }
  | { readonly code: 'tooLong'; readonly max: number }
  | { readonly code: 'tooFewSelected'; readonly min: number }
  | { readonly code: 'tooManySelected'; readonly max: number }
  | { readonly code: 'notNumber' }
  | { readonly code: 'belowMin'; readonly min: number | string; readonly message?: string }
  | { readonly code: 'aboveMax'; readonly max: number | string; readonly message?: string }
  | { readonly code: 'offStep'; readonly step: number; readonly message?: string }
  | { readonly code: 'digitsNotAllowed' }
  | { readonly code: 'email' }
  | { readonly code: 'pattern' }
  | { readonly code: 'expression' }
  | { readonly code: 'unknownValue' }
  | { readonly code: 'panelRequired' };

/** A violation with the author's own wording, if the questionnaire gives one, and its weight (`warning`, `info` never block). */
export interface FoundViolation {
  readonly violation: Violation;
  readonly text?: string;
  readonly severity: 'error' | 'warning' | 'info';
}
