// What is loaded when. With the entry: the engine, the first language, and all that an introduction with its consent
// shows. Beside the questionnaire, and here before the first answer is accepted: `later-parts.ts` and the other language.
import { adoptStyles, type LitElement } from 'lit';

export type LaterParts = typeof import('./later-parts.js');

let here: LaterParts | undefined;

/** `undefined` until `loadLaterParts` resolved for the first element of the page. */
export const laterParts = (): LaterParts | undefined => here;

/** Fetches what follows the first screen; the element then has every style. Rejects when a chunk cannot be fetched. */
export const loadLaterParts = async ({ renderRoot }: Pick<LitElement, 'renderRoot'>): Promise<LaterParts> => {
  here = await import('./later-parts.js');
  if (renderRoot instanceof ShadowRoot) adoptStyles(renderRoot, here.allStyles);
  return here;
};
