/** What html and image share: no answer, so nothing to judge and nothing to store. */
export const asksNothing = {
  takesAnswer: false,
  normalise: (): undefined => undefined,
  violations: (): readonly never[] => [],
  fits: (): boolean => false,
  keepOffered: (): undefined => undefined,
} as const;
