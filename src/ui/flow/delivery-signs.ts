import { pageId } from '../../delivery/page-id.js';
import { areRivals } from '../../delivery/slot.js';
import { callTabs, hearTabs } from '../../delivery/tab-calls.js';

/** What a sign leads to. */
export interface SignCalls {
  /** Reason for an attempt. */
  readonly nudge: () => void;
  /** Reason to make none before the person says so. */
  readonly hold: () => void;
}

/** Heeds what happens around a waiting response of this slot. `hasSession`: it travels with the portal's session. */
export const heedSigns = (slot: string, hasSession: boolean, signal: AbortSignal, { nudge, hold }: SignCalls): void => {
  addEventListener('online', nudge, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && nudge(), { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && nudge(), { signal });
  if (!hasSession) return;
  // Whoever comes back to a page of the browser's cache may be somebody else; its timers may run before it hears of that.
  addEventListener('pagehide', ({ persisted }) => persisted && hold(), { signal });
  const opened = (): void => callTabs({ call: 'opened', slot, from: pageId });
  opened();
  addEventListener('pageshow', ({ persisted }) => persisted && opened(), { signal });
  const deaf = hearTabs(pageId, ({ call, slot: other }) => {
    if (call === 'opened' && areRivals(other, slot)) hold();
  });
  signal.addEventListener('abort', deaf);
};
