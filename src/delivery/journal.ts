import type { DraftRecord } from './draft-record.js';

/**
 * A second place for what was typed last before the page was left: WebKit loses an IndexedDB write that begins while a
 * page is left, and keeps this one. Only of `personal`: it is readable text. Erased by the next draft that is written.
 */
export interface Journal {
  readonly read: () => DraftRecord | undefined;
  /** `false` when the browser refused: blocked, or full. */
  readonly write: (record: DraftRecord) => boolean;
  readonly erase: () => void;
}

/** The journal of one slot in `localStorage`, which may throw at any call. */
export const openJournal = (slot: string): Journal => {
  const key = `court-survey|j|${slot}`;
  return {
    read: () => {
      try {
        return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
      } catch {
        return undefined;
      }
    },
    write: (record) => {
      try {
        localStorage.setItem(key, JSON.stringify(record));
        return true;
      } catch {
        return false;
      }
    },
    erase: () => {
      try {
        localStorage.removeItem(key);
      } catch {
        // Nothing can have been written there.
      }
    },
  };
};
