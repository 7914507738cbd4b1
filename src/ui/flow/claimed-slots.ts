/** A slot held by one element of this page. */
export interface SlotClaim {
  readonly release: () => void;
}

const claimed = new Set<string>();

/** Takes a slot for one element; `undefined` when another element of the page has it, which must not show a second form. */
export const claimSlot = (slot: string): SlotClaim | undefined => {
  if (claimed.has(slot)) return undefined;
  claimed.add(slot);
  let isHeld = true;
  return {
    release: () => {
      // Once: a late release must not free the next one's claim.
      if (isHeld) claimed.delete(slot);
      isHeld = false;
    },
  };
};
