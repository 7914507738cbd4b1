import { holdLease, leaseIsFree } from './lease.js';
import type { RecordStore } from './record-store.js';
import { callTabs, hearTabs } from './tab-calls.js';
import { holdWebLock, webLockIsFree } from './web-lock.js';

/** A hold on a slot: its one tab writes, shows and sends what is filed there. */
export interface SlotLock {
  readonly release: () => void;
}

export interface SlotLockOptions {
  readonly slot: string;
  /** This page among the tabs: no two pages share one. */
  readonly holder: string;
  /** Where leases lie in browsers without Web Locks (plain http). */
  readonly store: RecordStore;
  /** The person wants to go on here: the other tab is asked to write everything and let go; one that is hung is robbed. */
  readonly takesOver: boolean;
  /** Another tab asks for the slot: resolve when everything is written, then it is let go. */
  readonly asked: () => Promise<void>;
  /** The slot is another tab's from now on. */
  readonly lost: () => void;
}

/** How a lock is asked for: waiting so many milliseconds for it to become free, or by force. */
export type Manner = { readonly wait: number } | 'force';

/** A page that is just being left or reloaded lets go within this time. */
const patience = 500;
/** A tab that does not hand over within this time is hung or frozen. */
const handOverLimit = 2_000;

/** Takes the slot; `undefined` when another tab has it. */
export const lockSlot = async (options: SlotLockOptions): Promise<SlotLock | undefined> => {
  if (!options.takesOver) return guarded(await hold(options, { wait: patience }), options);
  callTabs({ call: 'handOver', slot: options.slot, from: options.holder });
  return guarded((await hold(options, { wait: handOverLimit })) ?? (await hold(options, 'force')), options);
};

/** Resolves when the other tab has let the slot go, or is gone; never when `signal` is aborted before. */
export const slotIsFree = (
  options: Pick<SlotLockOptions, 'slot' | 'holder' | 'store'>,
  signal: AbortSignal,
): Promise<void> =>
  new Promise((resolve) => {
    const { locks } = navigator as { readonly locks?: LockManager };
    if (locks) void webLockIsFree(locks, options.slot, signal).then(resolve, () => undefined);
    else void leaseIsFree(options, signal).then(resolve, () => undefined);
  });

const hold = (options: SlotLockOptions, manner: Manner): Promise<SlotLock | undefined> => {
  // Absent on plain http, whatever the types say.
  const { locks } = navigator as { readonly locks?: LockManager };
  return locks ? holdWebLock(locks, options, manner) : holdLease(options, manner);
};

/** Lets go when another tab asks. */
const guarded = (held: SlotLock | undefined, options: SlotLockOptions): SlotLock | undefined => {
  if (!held) return undefined;
  const handOver = async (): Promise<void> => {
    deaf();
    await options.asked();
    held.release();
    options.lost();
  };
  const deaf = hearTabs(options.holder, ({ call, slot }) => {
    if (call === 'handOver' && slot === options.slot) void handOver();
  });
  return {
    release: () => {
      deaf();
      held.release();
    },
  };
};
