// What is loaded when. With the entry: the engine, the first language, and all that an introduction with its consent
// shows. Beside the questionnaire, and here before the first answer is accepted: `later-parts.ts` and the other language.
import { adoptStyles, type LitElement } from 'lit';

export type LaterParts = typeof import('./later-parts.js');

let here: LaterParts | undefined;

/** `undefined` until `loadLaterParts` resolved for the first element of the page. */
export const laterParts = (): LaterParts | undefined => here;

/** Fetches what follows the first screen; the element then has every style. Rejects when a chunk cannot be fetched. */
export const loadLaterParts = async (element: Pick<LitElement, 'renderRoot'>): Promise<LaterParts> => {
  here = await import('./later-parts.js');
  adoptLaterStyles(element.renderRoot);
  return here;
};

/** Gives a root every style, if they are here: also an element that is drawn before it asked for anything. */
export const adoptLaterStyles = (root: HTMLElement | DocumentFragment): void => {
  if (here && root instanceof ShadowRoot) adoptStyles(root, here.allStyles);
};
