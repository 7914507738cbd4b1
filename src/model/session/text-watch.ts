import type { LocalizedText } from '../localized-text.js';
import type { ChoiceDefinition } from '../questionnaire.js';
import { offeredName } from './item-conditions.js';
import { commentKey, outdate, type LiveElement, type LivePage } from './live-element.js';
import type { SessionParts } from './session-parts.js';
import { pipedNames } from './text-piping.js';

/** Draws an element anew when an answer that its texts mention changes. */
export const watchTexts = ({ graph, tree, offers, rules }: SessionParts, live: LiveElement | LivePage): void => {
  const names = textsOf(live).flatMap((text) => {
    if (text === undefined) return [];
    return typeof text === 'string' ? pipedNames(text) : Object.values(text).flatMap(pipedNames);
  });
  if (names.length === 0) return;
  // The words of an answer are those of its choice, and what was typed beside it.
  const words = names.flatMap((name) => [name, commentKey(name), ...tree.storedUnder(name).map(offeredName)]);
  const rule = graph.watch('condition', words, () => {
    if (live.kind === 'question' && live.offered) {
      live.offered = undefined;
      // What is offered now must be known when something of it goes.
      offers.of(live);
      graph.changed(offeredName(live));
    }
    outdate(live);
  });
  rules.push(rule);
};

const textsOf = ({ definition }: LiveElement | LivePage): readonly (LocalizedText | undefined)[] => {
  const own = [definition.title, definition.description];
  if (!('type' in definition) || definition.type === 'panel') return own;
  switch (definition.type) {
    case 'html':
      return [...own, definition.html];
    case 'image':
      return [...own, definition.link, definition.altText];
    case 'matrix':
      return [...own, ...wordsOf(definition.rows), ...wordsOf(definition.columns)];
    case 'rating':
      return [...own, ...wordsOf(definition.points)];
    case 'boolean':
      return [...own, definition.labelTrue, definition.labelFalse];
    case 'text':
    case 'comment':
    case 'expression':
      return own;
    case 'radiogroup':
    case 'checkbox':
    case 'dropdown':
    case 'tagbox':
    case 'ranking': {
      const { choices, none, refuse, dontKnow, other } = definition;
      const special = [none, refuse, dontKnow, other].map((words) => (words === true ? undefined : words));
      return [...own, ...wordsOf(choices), ...special];
    }
  }
};

const wordsOf = (items: readonly ChoiceDefinition[]): readonly (LocalizedText | undefined)[] =>
  items.map(({ text }) => text);
