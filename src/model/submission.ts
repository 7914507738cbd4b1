import type { Answers } from './session-state.js';
import type { Language } from './localized-text.js';

/** A completed response as posted: field names are the wire contract. */
export interface Submission {
  readonly schema: 'court-survey/response/1';
  /** UUID, also the idempotency key. */
  readonly submissionId: string;
  /** `digest`: SHA-256 of the author's document in RFC 8785 form, as `sha-256=:…:`; `null` where none can be made. */
  readonly survey: { readonly id: string; readonly version: string; readonly digest: string | null };
  readonly mode: 'anonymous' | 'confidential';
  readonly locale: Language;
  /** Anonymous mode: a date only (YYYY-MM-DD), so that it cannot be joined with portal logs. */
  readonly completedOn?: string;
  /** Confidential mode: RFC 3339 with the offset of the respondent's clock, which `today()` is read from again. */
  readonly completedAt?: string;
  readonly answers: Answers;
  readonly context: Readonly<Record<string, string | number | boolean>>;
  readonly client: { readonly widget: string };
}

/** What the court's server answers when it has stored a submission. */
export interface Receipt {
  readonly receiptId: string;
  readonly submissionId: string;
  /** YYYY-MM-DD */
  readonly acceptedOn: string;
  readonly survey: { readonly id: string; readonly version: string };
  readonly bodyDigest?: string;
}
