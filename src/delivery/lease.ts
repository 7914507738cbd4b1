import { leaseKey } from './slot.js';
import type { Manner, SlotLock, SlotLockOptions } from './slot-lock.js';

/** A hold that must be renewed: a page that was killed cannot let go. `until` in milliseconds since 1970 by this device's clock. */
interface Lease {
  readonly holder: string;
  readonly until: number;
}

const renewal = 2_000;
const validity = 6_000;
const askAgain = 250;

type Place = Pick<SlotLockOptions, 'slot' | 'holder' | 'store'>;

const isLease = (value: unknown): value is Lease => typeof value === 'object' && value !== null && 'until' in value;

/** Holds the slot by a record in the store, for browsers without Web Locks. */
export const holdLease = async (options: SlotLockOptions, manner: Manner): Promise<SlotLock | undefined> => {
  const patience = manner === 'force' ? 0 : manner.wait;
  for (let waited = 0; ; waited += askAgain) {
    const isTaken = await take(options, manner === 'force').catch(() => true);
    if (isTaken) return renewed(options);
    if (waited >= patience) return undefined;
    await new Promise((later) => setTimeout(later, askAgain));
  }
};

/** `false` when another page holds it. A store that fails guards nothing, and is said elsewhere. */
const take = ({ store, slot, holder }: SlotLockOptions, byForce: boolean): Promise<boolean> => {
  const now = Date.now();
  return store.change(leaseKey(slot), (found) => {
    if (isOthers(found, holder, now) && !byForce) return undefined;
    return { puts: [[leaseKey(slot), { holder, until: now + validity } satisfies Lease]], deletes: [] };
  });
};

/** A lease that runs longer than any does was written by another clock, and holds nobody up. */
const isOthers = (found: unknown, holder: string, now: number): boolean =>
  isLease(found) && found.holder !== holder && found.until > now && found.until <= now + validity;

/** Looks again and again, and takes nothing. */
export const leaseIsFree = async ({ store, slot, holder }: Place, signal: AbortSignal): Promise<void> => {
  while (isOthers(await store.get(leaseKey(slot)), holder, Date.now())) {
    await new Promise((later) => setTimeout(later, renewal));
    signal.throwIfAborted();
  }
};

const renewed = (options: SlotLockOptions): SlotLock => {
  const { store, slot, holder, lost } = options;
  const timer = setInterval(() => {
    void take(options, false).then(
      (isOurs) => {
        if (isOurs) return;
        clearInterval(timer);
        lost();
      },
      () => undefined,
    );
  }, renewal);
  return {
    release: () => {
      clearInterval(timer);
      const drop = (found: unknown): { puts: []; deletes: string[] } | undefined =>
        isLease(found) && found.holder === holder ? { puts: [], deletes: [leaseKey(slot)] } : undefined;
      store.change(leaseKey(slot), drop).catch(() => undefined);
    },
  };
};
