import type { LocalizedText } from '../localized-text.js';
import type { ChoiceDefinition } from '../questionnaire.js';
import { outdate, type LiveElement, type LivePage } from './live-element.js';
import type { SessionParts } from './session-parts.js';
import { pipedNames } from './text-piping.js';

/** Draws an element anew when an answer that its texts mention changes. */
export const watchTexts = ({ graph }: SessionParts, live: LiveElement | LivePage): void => {
  const names = textsOf(live).flatMap((text) => {
    if (text === undefined) return [];
    return typeof text === 'string' ? pipedNames(text) : Object.values(text).flatMap(pipedNames);
  });
  if (names.length === 0) return;
  graph.watchNames(names, () => {
    if (live.kind === 'question') live.offered = undefined;
    outdate(live);
  });
};

const textsOf = ({ definition }: LiveElement | LivePage): readonly (LocalizedText | undefined)[] => {
  const own = [definition.title, definition.description];
  if (!('type' in definition) || definition.type === 'panel') return own;
  if (definition.type === 'html') return [...own, definition.html];
  if (definition.type === 'image') return [...own, definition.link, definition.altText];
  if (definition.type === 'matrix') return [...own, ...wordsOf(definition.rows), ...wordsOf(definition.columns)];
  if (definition.type === 'rating') return [...own, ...wordsOf(definition.points)];
  return 'choices' in definition ? [...own, ...wordsOf(definition.choices)] : own;
};

const wordsOf = (items: readonly ChoiceDefinition[]): readonly (LocalizedText | undefined)[] =>
  items.map(({ text }) => text);
