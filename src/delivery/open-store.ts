import { createMemoryStore } from './memory-store.js';
import { openRecordStore, type RecordStore } from './record-store.js';

/** One connection for all elements of the page. */
let shared: Promise<RecordStore> | undefined;

const probe = 'm';

/** Refusals that will stay: storage is switched off for this page, so nothing can lie there either. */
const isBlocked = (error: unknown): boolean =>
  !(error instanceof DOMException) || error.name === 'SecurityError' || error.name === 'InvalidStateError';

/** Where the browser keeps nothing, answers live as long as the page, whatever becomes of the node: one store a slot. */
const memories = new Map<string, RecordStore>();

const memoryOf = (slot: string): RecordStore => {
  const store = memories.get(slot) ?? createMemoryStore();
  memories.set(slot, store);
  return store;
};

/**
 * The store of a slot: on the `device`; in `memory`, because the person goes on without the device; or `nothing` that
 * outlives the element, for devices where strangers follow each other. Where the browser has switched IndexedDB off, memory
 * keeps the survey usable. Rejects when it is there but does not work now: answers of an earlier visit may lie in it, and
 * must not be taken for nothing.
 */
export const openStore = async (where: 'device' | 'memory' | 'nothing', slot: string): Promise<RecordStore> => {
  if (where === 'nothing') return createMemoryStore();
  if (where === 'memory') return memoryOf(slot);
  const opening = (shared ??= openRecordStore());
  try {
    const store = await opening;
    // One that worked for an earlier element may not work any more.
    await store.get(probe);
    return store;
  } catch (error) {
    if (shared === opening) shared = undefined;
    if (isBlocked(error)) return memoryOf(slot);
    throw error;
  }
};
