import { randomId } from './random-id.js';

const name = 'court-survey-tab';
let withoutStorage: string | undefined;

/** A random id that lives as long as the tab: it survives a reload, and a new tab gets another one. */
export const tabId = (): string => {
  try {
    const known = sessionStorage.getItem(name);
    if (known) return known;
    const made = randomId();
    sessionStorage.setItem(name, made);
    return made;
  } catch {
    // Storage is blocked: the id lives as long as the page.
    return (withoutStorage ??= randomId());
  }
};
