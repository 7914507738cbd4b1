import { digest } from '../../delivery/digest.js';
import { tabCipher, type DraftCipher } from '../../delivery/draft-cipher.js';
import { DraftStore } from '../../delivery/draft-store.js';
import { openJournal } from '../../delivery/journal.js';
import { openStore } from '../../delivery/open-store.js';
import { Outbox } from '../../delivery/outbox.js';
import type { RecordStore } from '../../delivery/record-store.js';
import { isUnused, slotOf } from '../../delivery/slot.js';
import { tabId } from '../../delivery/tab-id.js';
import { canonicalJson } from '../../model/canonical-json.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { HostOptions } from '../host-options.js';
import { titlesOf } from './titles-of.js';

/** One slot's records, opened by the rules of its storage profile. */
export interface OpenSlot {
  readonly name: string;
  readonly store: RecordStore;
  readonly drafts: DraftStore;
  readonly outbox: Outbox;
  /** As in a draft: of the questionnaire that is shown. */
  readonly digest: string | null;
  /** Nothing of an earlier visit is kept. */
  readonly isEmpty: () => Promise<boolean>;
  /** Answers are kept only while the page is open although the host asked for more. */
  readonly degraded: boolean;
}

/** A draft of a shared device is readable in its tab only, so it need not be kept longer than a day. */
const sharedDays = 1;

/**
 * Opens the slot of these options; storage that the browser has switched off becomes memory, and so does one that the
 * person goes on without (`memoryOnly`). Rejects when storage is there but cannot be opened now.
 */
export const openSlot = async (
  options: HostOptions,
  questionnaire: Questionnaire,
  memoryOnly: boolean,
): Promise<OpenSlot> => {
  const { storage, draftKey, draftDays } = options;
  const tab = tabId();
  const endpoint = options.endpoint ?? location.origin + location.pathname;
  const name = slotOf({ endpoint, questionnaireId: questionnaire.id, subject: draftKey ?? tab });
  const cipher: DraftCipher | undefined = storage === 'shared' ? await tabCipher() : undefined;
  const keepsNothing = storage === 'kiosk' || (storage === 'shared' && !cipher);
  const [store, questionnaireDigest] = await Promise.all([
    openStore(keepsNothing ? 'nothing' : memoryOnly ? 'memory' : 'device', name),
    digest(canonicalJson(questionnaire.source)),
  ]);
  const journal = storage === 'personal' && store.persistent ? openJournal(name) : undefined;
  const drafts = new DraftStore(store, {
    slot: name,
    tab,
    days: storage === 'shared' ? sharedDays : draftDays,
    cipher,
    journal,
    describe: ({ answers }) => ({ digest: questionnaireDigest, titles: titlesOf(questionnaire, answers) }),
    now: () => Date.now(),
  });
  return {
    name,
    store,
    drafts,
    outbox: new Outbox(store, name, cipher),
    digest: questionnaireDigest,
    isEmpty: async () => journal?.read() === undefined && (await isUnused(store, name)),
    degraded: storage !== 'kiosk' && !store.persistent,
  };
};
