/** Where one response is, from the press of Send to its receipt. */
export type DeliveryPhase =
  /** Not sealed: answers can change. */
  | 'draft'
  /** Sealed; somebody will try. */
  | 'waiting'
  | 'sending'
  /** The portal's session is over; tried again when the person is back. */
  | 'signedOut'
  /** The court will not take it as it is; kept until the person decides. */
  | 'refused'
  | 'delivered'
  | 'erased';

/** What happens to it. */
export type DeliveryEvent =
  'send' | 'attempt' | 'receipt' | 'noReceipt' | 'sessionOver' | 'refusal' | 'visit' | 'edit' | 'erase';

/** What one strict transaction writes with a transition; a crash leaves the state before or the state after. */
export type Commit =
  | 'nothing'
  /** Puts the response, deletes the draft. */
  | 'response'
  /** Counts the attempt that begins, and when another one may follow; nothing waits for this. */
  | 'attempt'
  /** Keeps when the next attempt follows, and until when the court asked to wait. */
  | 'wait'
  | 'refusal'
  /** Puts the receipt, deletes the response. */
  | 'receipt'
  /** Puts the answers back as a draft, deletes the response. */
  | 'draft'
  /** Deletes the response. */
  | 'removal';

export interface Transition {
  readonly from: DeliveryPhase;
  readonly on: DeliveryEvent;
  readonly to: DeliveryPhase;
  readonly commits: Commit;
}

/**
 * The whole life of a response. `visit` is the next page that opens the slot, whatever became of the one before: a request
 * that was under way may have arrived, and is repeated under the same key, because only a receipt ends it. The README's
 * diagram and the simulation are made of this table.
 */
export const transitions: readonly Transition[] = [
  { from: 'draft', on: 'send', to: 'waiting', commits: 'response' },
  { from: 'waiting', on: 'attempt', to: 'sending', commits: 'attempt' },
  { from: 'waiting', on: 'visit', to: 'waiting', commits: 'nothing' },
  { from: 'waiting', on: 'erase', to: 'erased', commits: 'removal' },
  { from: 'sending', on: 'receipt', to: 'delivered', commits: 'receipt' },
  { from: 'sending', on: 'noReceipt', to: 'waiting', commits: 'wait' },
  { from: 'sending', on: 'sessionOver', to: 'signedOut', commits: 'wait' },
  { from: 'sending', on: 'refusal', to: 'refused', commits: 'refusal' },
  { from: 'sending', on: 'visit', to: 'waiting', commits: 'nothing' },
  { from: 'signedOut', on: 'attempt', to: 'sending', commits: 'attempt' },
  { from: 'signedOut', on: 'visit', to: 'waiting', commits: 'nothing' },
  { from: 'signedOut', on: 'erase', to: 'erased', commits: 'removal' },
  { from: 'refused', on: 'attempt', to: 'sending', commits: 'attempt' },
  { from: 'refused', on: 'visit', to: 'refused', commits: 'nothing' },
  { from: 'refused', on: 'edit', to: 'draft', commits: 'draft' },
  { from: 'refused', on: 'erase', to: 'erased', commits: 'removal' },
];

/** What an event does in a phase; `undefined` when it has no meaning there. */
export const transition = (from: DeliveryPhase, on: DeliveryEvent): Transition | undefined =>
  transitions.find((row) => row.from === from && row.on === on);
