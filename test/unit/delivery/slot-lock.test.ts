import { expect } from '@open-wc/testing';
import { holdLease } from '../../../src/delivery/lease.js';
import { createMemoryStore } from '../../../src/delivery/memory-store.js';
import type { RecordStore } from '../../../src/delivery/record-store.js';
import { lockSlot, type SlotLock, type SlotLockOptions } from '../../../src/delivery/slot-lock.js';

let slots = 0;
const pages = (store: RecordStore = createMemoryStore()) => {
  const slot = `slot-lock-test-${slots++}`;
  const log: string[] = [];
  const options = (holder: string, more: Partial<SlotLockOptions> = {}): SlotLockOptions => ({
    slot,
    holder,
    store,
    takesOver: false,
    asked: async () => void log.push(`${holder} writes`),
    lost: () => void log.push(`${holder} has lost it`),
    ...more,
  });
  return { log, options };
};
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((later) => setTimeout(later, 5));
};

describe('a slot in two tabs', () => {
  it('is one tab’s; the other gets it when the first lets go', async () => {
    const { options } = pages();
    const first = await lockSlot(options('first'));
    expect(await lockSlot(options('second'))).to.equal(undefined);
    first?.release();
    const second = await lockSlot(options('second'));
    expect(second).not.to.equal(undefined);
    second?.release();
  });

  it('a tab that is asked writes everything before the other gets the slot', async () => {
    const { options, log } = pages();
    let written = (): void => undefined;
    await lockSlot(options('first', { asked: () => new Promise((resolve) => (written = resolve)) }));
    let second: SlotLock | undefined;
    const taking = lockSlot(options('second', { takesOver: true })).then((lock) => (second = lock));
    await until(() => written.name !== '' || second !== undefined);
    expect(second).to.equal(undefined);
    written();
    await taking;
    expect(second).not.to.equal(undefined);
    await until(() => log.length > 0);
    expect(log).to.deep.equal(['first has lost it']);
    second?.release();
  });

  it('a tab that does not answer is robbed, and told', async () => {
    const { options, log } = pages();
    await lockSlot(options('hung', { asked: () => new Promise(() => undefined) }));
    const second = await lockSlot(options('second', { takesOver: true }));
    expect(second).not.to.equal(undefined);
    await until(() => log.length > 0);
    expect(log).to.deep.equal(['hung has lost it']);
    second?.release();
  });

  it('letting go is not losing', async () => {
    const { options, log } = pages();
    (await lockSlot(options('first')))?.release();
    (await lockSlot(options('second', { takesOver: true })))?.release();
    expect(log).to.deep.equal([]);
  });
});

describe('a slot in two tabs without Web Locks (plain http)', () => {
  it('is held by a lease: a second tab does not get it, and gets it after it was let go', async () => {
    const { options } = pages();
    const first = await holdLease(options('first'), { wait: 0 });
    expect(await holdLease(options('second'), { wait: 0 })).to.equal(undefined);
    first?.release();
    expect(await holdLease(options('second'), { wait: 0 })).not.to.equal(undefined);
  });

  it('a page that was killed lets go by itself: its lease runs out', async () => {
    const store = createMemoryStore();
    const { options } = pages(store);
    const { slot } = options('');
    await store.set(`l|${slot}`, { holder: 'killed', until: Date.now() - 1 });
    const second = await holdLease(options('second'), { wait: 0 });
    expect(second).not.to.equal(undefined);
    second?.release();
  });

  it('a lease far in the future, by a clock that was moved back, holds nobody up', async () => {
    const store = createMemoryStore();
    const { options } = pages(store);
    await store.set(`l|${options('').slot}`, { holder: 'killed', until: Date.now() + 86_400_000 });
    const second = await holdLease(options('second'), { wait: 0 });
    expect(second).not.to.equal(undefined);
    second?.release();
  });

  it('taken by force, the other notices at its next renewal', async () => {
    const { options, log } = pages();
    await holdLease(options('first'), { wait: 0 });
    const second = await holdLease(options('second'), 'force');
    await until(() => log.length > 0);
    expect(log).to.deep.equal(['first has lost it']);
    second?.release();
  });
});
