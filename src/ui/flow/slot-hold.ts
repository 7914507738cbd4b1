import { pageId } from '../../delivery/page-id.js';
import { lockSlot, slotIsFree, type SlotLock } from '../../delivery/slot-lock.js';
import { claimSlot } from './claimed-slots.js';
import type { OpenSlot } from './open-slot.js';

/** One element's hold on a slot, among the elements of its page and among the tabs. */
export interface SlotHold {
  /** Other elements of the page may have it at once, other tabs when everything is written. */
  readonly release: (written: Promise<void>) => void;
}

export interface SlotHoldOptions {
  /** The visit is over, also while the lock is waited for. */
  readonly signal: AbortSignal;
  /** The person wants to go on here although another tab has the slot. */
  readonly takesOver: boolean;
  /** Writes everything, because another tab will go on from there. */
  readonly written: () => Promise<void>;
  /** Another tab has the slot now. */
  readonly lost: () => void;
  /** The page came back out of the browser's cache: what is on disk may be newer than what is on screen. */
  readonly cameBack: () => void;
}

/** Resolves when the tab that has the slot lets it go. */
export const slotFree = ({ name, store }: OpenSlot, signal: AbortSignal): Promise<void> =>
  slotIsFree({ slot: name, holder: pageId, store }, signal);

/**
 * Takes a slot; else says who has it: an element of this page, or another tab. The tab's lock is let go when the page is
 * put into the browser's cache, because a page that holds one is not cached.
 */
export const holdSlot = async (
  { name, store }: OpenSlot,
  { signal: over, takesOver, written, lost, cameBack }: SlotHoldOptions,
): Promise<SlotHold | 'thisPage' | 'otherTab' | 'over'> => {
  const claim = claimSlot(name);
  if (!claim) return 'thisPage';
  over.addEventListener('abort', claim.release);
  const lock: SlotLock | undefined = await lockSlot({
    slot: name,
    holder: pageId,
    store,
    takesOver,
    asked: written,
    lost,
  });
  if (over.aborted) lock?.release();
  if (over.aborted) return 'over';
  if (!lock) {
    claim.release();
    return 'otherTab';
  }
  const events = new AbortController();
  const { signal } = events;
  addEventListener('pagehide', lock.release, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && cameBack(), { signal });
  return {
    release: (writing) => {
      events.abort();
      claim.release();
      void writing.finally(lock.release);
    },
  };
};
