import { createMemoryStore } from './memory-store.js';
import { openRecordStore, type RecordStore } from './record-store.js';

/** The store of a storage profile; where the browser refuses IndexedDB, memory keeps the survey usable. */
export const openStore = async (memoryOnly: boolean): Promise<RecordStore> => {
  if (memoryOnly) return createMemoryStore();
  try {
    return await openRecordStore();
  } catch {
    return createMemoryStore();
  }
};
