import type { Manner, SlotLock, SlotLockOptions } from './slot-lock.js';

const nameOf = (slot: string): string => `court-survey|${slot}`;

/** Holds the slot by the browser's own locks, which end with the page whatever becomes of it. */
export const holdWebLock = (
  locks: LockManager,
  { slot, lost }: SlotLockOptions,
  manner: Manner,
): Promise<SlotLock | undefined> =>
  new Promise((resolve) => {
    const giveUp = new AbortController();
    const timer = manner === 'force' ? undefined : setTimeout(() => giveUp.abort(), manner.wait);
    let isHeld = false;
    let release = (): void => undefined;
    const released = new Promise<void>((end) => (release = end));
    const granted = (): Promise<void> => {
      clearTimeout(timer);
      isHeld = true;
      resolve({
        release: () => {
          isHeld = false;
          release();
        },
      });
      return released;
    };
    const options = manner === 'force' ? { steal: true } : { signal: giveUp.signal };
    locks.request(nameOf(slot), options, granted).catch((error: unknown) => {
      if (isHeld) return lost();
      const isTaken = error instanceof DOMException && error.name === 'AbortError';
      // Blocked together with storage: nothing is shared between tabs then, so there is nothing to guard.
      resolve(isTaken ? undefined : { release: () => undefined });
    });
  });

/** Waits in the browser's queue, and holds nothing. Rejects when aborted. */
export const webLockIsFree = async (locks: LockManager, slot: string, signal: AbortSignal): Promise<void> => {
  await locks.request(nameOf(slot), { signal }, () => undefined);
};
