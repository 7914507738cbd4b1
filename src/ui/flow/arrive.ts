import type { Questionnaire } from '../../model/questionnaire.js';
import { claimSlot, type SlotClaim } from './claimed-slots.js';
import type { FlowHost } from './flow-host.js';
import { obtainQuestionnaire, tellHost } from './obtain-questionnaire.js';
import { openSlot, type OpenSlot } from './open-slot.js';
import type { FailureReason } from './stage.js';

/** What a respondent's way begins with; `claim` is the caller's to release. */
export interface Arrival {
  readonly questionnaire: Questionnaire;
  readonly slot: OpenSlot;
  readonly claim: SlotClaim;
}

/**
 * Obtains the questionnaire and the slot. `undefined` when `isCurrent` said in between that another turn began; rejects
 * when a chunk cannot be fetched.
 */
export const arrive = async (
  host: FlowHost,
  isCurrent: () => boolean,
): Promise<Arrival | { readonly failure: FailureReason } | undefined> => {
  const { src } = host.options();
  const [obtained] = await Promise.all([obtainQuestionnaire(host.questionnaire(), src), host.wordsLoaded()]);
  if (!isCurrent()) return undefined;
  if (!('questionnaire' in obtained)) {
    tellHost(obtained, host);
    return { failure: obtained.reason };
  }
  const { questionnaire } = obtained;
  const slot = await openSlot(host.options(), questionnaire.id);
  if (!isCurrent()) return undefined;
  const claim = claimSlot(slot.name);
  return claim ? { questionnaire, slot, claim } : { failure: 'elsewhere' };
};
