import { tabCipher, type DraftCipher } from '../../delivery/draft-cipher.js';
import { DraftStore } from '../../delivery/draft-store.js';
import { openStore } from '../../delivery/open-store.js';
import { Outbox } from '../../delivery/outbox.js';
import { isUnused, slotOf } from '../../delivery/slot.js';
import { tabId } from '../../delivery/tab-id.js';
import type { HostOptions } from '../host-options.js';

/** One slot's records, opened by the rules of its storage profile. */
export interface OpenSlot {
  readonly name: string;
  readonly drafts: DraftStore;
  readonly outbox: Outbox;
  /** Nothing of an earlier visit is kept; `false` also when storage cannot say. */
  readonly isEmpty: () => Promise<boolean>;
  /** Answers are kept only while the page is open although the host asked for more. */
  readonly degraded: boolean;
}

/** A draft of a shared device is readable in its tab only, so it need not be kept longer than a day. */
const sharedDays = 1;

/** Opens the slot of these options; storage that the browser refuses becomes memory. */
export const openSlot = async (options: HostOptions, questionnaireId: string): Promise<OpenSlot> => {
  const { storage, draftKey, draftDays } = options;
  const tab = tabId();
  const endpoint = options.endpoint ?? location.origin + location.pathname;
  const name = slotOf({ endpoint, questionnaireId, subject: draftKey ?? tab });
  const cipher: DraftCipher | undefined = storage === 'shared' ? await tabCipher() : undefined;
  const memoryOnly = storage === 'kiosk' || (storage === 'shared' && !cipher);
  const store = await openStore(memoryOnly);
  const days = storage === 'shared' ? sharedDays : draftDays;
  return {
    name,
    drafts: new DraftStore(store, { slot: name, tab, days, cipher, now: () => Date.now() }),
    outbox: new Outbox(store, name),
    isEmpty: () => isUnused(store, name).catch(() => false),
    degraded: !memoryOnly && !store.persistent,
  };
};
