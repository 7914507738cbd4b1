import type { Questionnaire } from '../../model/questionnaire.js';
import type { FlowHost } from './flow-host.js';
import { obtainQuestionnaire, tellHost } from './obtain-questionnaire.js';
import { tellStorage } from './tell-storage.js';
import { openSlot, type OpenSlot } from './open-slot.js';
import type { FailureReason } from './stage.js';

/** What a respondent's way begins with. */
export interface Arrival {
  readonly questionnaire: Questionnaire;
  readonly slot: OpenSlot;
}

/**
 * Obtains the questionnaire and opens its slot. `undefined` when `isCurrent` said in between that another turn began;
 * rejects when a chunk cannot be fetched. `memoryOnly`: the person goes on without what is on disk.
 */
export const arrive = async (
  host: FlowHost,
  isCurrent: () => boolean,
  memoryOnly: boolean,
): Promise<Arrival | { readonly failure: FailureReason } | undefined> => {
  const { src } = host.options();
  const [obtained] = await Promise.all([obtainQuestionnaire(host.questionnaire(), src), host.wordsLoaded()]);
  if (!isCurrent()) return undefined;
  if (!('questionnaire' in obtained)) {
    tellHost(obtained, host);
    return { failure: obtained.reason };
  }
  const { questionnaire } = obtained;
  try {
    const slot = await openSlot(host.options(), questionnaire, memoryOnly);
    return isCurrent() ? { questionnaire, slot } : undefined;
  } catch (error) {
    tellStorage(error, host);
    return { failure: 'unreadable' };
  }
};
