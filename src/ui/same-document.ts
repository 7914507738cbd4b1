import { canonicalJson } from '../model/canonical-json.js';

/** Whether two JSON values say the same, so that a host that parses its document anew at every update changes nothing. */
export const isSameDocument = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  try {
    return canonicalJson(one) === canonicalJson(other);
  } catch {
    // A circle, or too deep: not what the survey was opened with.
    return false;
  }
};
