import type { Draft } from '../model/draft.js';
import type { LocalizedText } from '../model/localized-text.js';
import type { SealedText } from './draft-cipher.js';

/**
 * A draft as it lies on the device. Which of two is newer is said by `term`, then `rev`, never by a clock: a term begins
 * with every tab that becomes the slot's editor, so one that was taken over cannot pass its old draft off as new.
 */
export interface DraftRecord {
  readonly v: 1;
  readonly term: number;
  readonly rev: number;
  /** Milliseconds since 1970 by this device's clock, for display and expiry. */
  readonly savedAt: number;
  readonly expiresAt: number;
  readonly tab: string;
  /** The id its submission will have: Send pressed again after a crash cannot make a second row. */
  readonly submissionId: string;
  /** Neither of the two: a tab took over before anything was answered. */
  readonly content?: DraftContent;
  readonly sealed?: SealedText;
}

/** What is kept of an unfinished response; sealed as a whole in `shared`. */
export interface DraftContent {
  readonly draft: Draft;
  /** Of the questionnaire that was answered, RFC 8785 form: two versions may carry one name. `null` on plain http. */
  readonly digest: string | null;
  /** Titles of what was answered, for the case that a later version has no such question. */
  readonly titles: Readonly<Record<string, LocalizedText>>;
}

/** A record of this version, or of a later one that must be left untouched. */
export const isDraftRecord = (value: unknown): value is DraftRecord =>
  typeof value === 'object' && value !== null && typeof (value as { v?: unknown }).v === 'number';

/** The newer of two records; one of a later version before all others. */
export const newerRecord = (one: DraftRecord | undefined, other: DraftRecord | undefined): DraftRecord | undefined => {
  if (!one || !other) return one ?? other;
  if (one.v !== other.v) return one.v > other.v ? one : other;
  const order = one.term - other.term || one.rev - other.rev;
  return order >= 0 ? one : other;
};
