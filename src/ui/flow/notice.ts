import type { LocalizedText } from '../../model/localized-text.js';

/** What a person is told when they begin or go on, until the next page. */
export type Notice =
  | { readonly kind: 'restored' | 'expired' | 'idleErased' }
  /** The questionnaire is another one than the draft was begun with; titles of the questions whose answers do not fit it. */
  | { readonly kind: 'changed'; readonly dropped: readonly LocalizedText[] };
