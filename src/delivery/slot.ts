import type { RecordStore } from './record-store.js';

/** Whose response this is: records of one slot are never read, shown, sent or deleted for another. */
export interface SlotParts {
  /** Absolute URL; without an endpoint the page's own URL without query and fragment. */
  readonly endpoint: string;
  readonly questionnaireId: string;
  /** The host's `draft-key`, or a random id of this tab. */
  readonly subject: string;
}

/** One string per slot; the parts are percent-encoded, so that no `|` in a draft key can reach another slot. */
export const slotOf = ({ endpoint, questionnaireId, subject }: SlotParts): string =>
  [endpoint, questionnaireId, subject].map(encodeURIComponent).join('|');

/**
 * Another person's response, or another case of the same one, for the same court, whatever it is about: not to be sent
 * under one another's session. A court is an origin, because that is what its session belongs to.
 */
export const areRivals = (one: string, other: string): boolean => {
  // Nothing is decoded: what another tab says may be anything, and must not throw.
  const courtOf = (slot: string): string => slot.split('%2F', 3).join('/');
  const subjectOf = (slot: string): string => slot.slice(slot.lastIndexOf('|'));
  return subjectOf(one) !== subjectOf(other) && courtOf(one) === courtOf(other);
};

/** Database keys of one slot: draft, what was written while leaving, lease, outbox records and receipts. */
export const draftKey = (slot: string): string => `d|${slot}`;
export const leavingKey = (slot: string): string => `j|${slot}`;
/** Where a draft can lie: with a response it goes from both. */
export const draftKeys = (slot: string): readonly string[] => [draftKey(slot), leavingKey(slot)];
export const leaseKey = (slot: string): string => `l|${slot}`;
export const outboxPrefix = (slot: string): string => `o|${slot}|`;
export const receiptPrefix = (slot: string): string => `r|${slot}|`;

/** Whether the store has no record of a slot. */
export const isUnused = async (store: RecordStore, slot: string): Promise<boolean> => {
  const drafts = await Promise.all([store.get(draftKey(slot)), store.get(leavingKey(slot))]);
  const kept = await Promise.all([store.list(outboxPrefix(slot)), store.list(receiptPrefix(slot))]);
  return drafts.every((draft) => draft === undefined) && kept.flat().length === 0;
};
