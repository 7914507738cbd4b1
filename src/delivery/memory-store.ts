import type { RecordStore } from './record-store.js';

/** Records that end with the page: `kiosk`, blocked storage, tests. */
export const createMemoryStore = (): RecordStore => {
  const records = new Map<string, unknown>();
  return {
    persistent: false,
    get: async (key) => records.get(key),
    set: async (key, value) => void records.set(key, value),
    delete: async (key) => void records.delete(key),
    list: async (prefix) => [...records].filter(([key]) => key.startsWith(prefix)),
    transact: async (puts, deletes, doubtful) => {
      for (const [key, value] of puts) records.set(key, value);
      for (const key of deletes) records.delete(key);
      for (const key of doubtful?.keys ?? []) if (doubtful?.areMeant(records.get(key))) records.delete(key);
    },
    change: async (key, decide) => {
      const change = decide(records.get(key));
      for (const [name, value] of change?.puts ?? []) records.set(name, value);
      for (const name of change?.deletes ?? []) records.delete(name);
      return change !== undefined;
    },
    setNow: (key, value) => {
      records.set(key, value);
      return true;
    },
  };
};
