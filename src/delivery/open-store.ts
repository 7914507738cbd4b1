import { createMemoryStore } from './memory-store.js';
import { openRecordStore, type RecordStore } from './record-store.js';

/** One connection for all elements of the page. */
let shared: Promise<RecordStore> | undefined;

const probe = 'm';

/** Refusals that will stay: storage is switched off for this page, so nothing can lie there either. */
const isBlocked = (error: unknown): boolean =>
  !(error instanceof DOMException) || error.name === 'SecurityError' || error.name === 'InvalidStateError';

/**
 * The store of a storage profile; where the browser has switched IndexedDB off, memory keeps the survey usable. Rejects
 * when it is there but does not work now: answers of an earlier visit may lie in it, and must not be taken for nothing.
 */
export const openStore = async (memoryOnly: boolean): Promise<RecordStore> => {
  if (memoryOnly) return createMemoryStore();
  try {
    const store = await (shared ??= openRecordStore());
    // One that worked for an earlier element may not work any more.
    await store.get(probe);
    return store;
  } catch (error) {
    shared = undefined;
    if (isBlocked(error)) return createMemoryStore();
    throw error;
  }
};
