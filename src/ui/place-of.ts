import type { Place } from './flow/hand-over.js';
import { readHostOptions } from './host-options.js';

/**
 * Where this element's attributes put its survey. What only changes the look (`lang`, `languages`, `login-href`) may
 * differ between a node and the one that replaces it. Nothing is reported here: whoever opens the survey does.
 */
export const placeOf = (element: Element): Place => {
  const read = (name: string): string | null => element.getAttribute(name);
  const { languages: _, loginHref: __, ...options } = readHostOptions(read, document.baseURI, () => undefined);
  const { endpoint = location.origin + location.pathname } = options;
  return {
    document: element.ownerDocument,
    key: JSON.stringify({ ...options, endpoint }),
    court: endpoint,
  };
};
