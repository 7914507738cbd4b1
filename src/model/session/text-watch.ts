import type { LocalizedText } from '../localized-text.js';
import type { ChoiceDefinition, QuestionDefinition } from '../questionnaire.js';
import { offeredName } from './item-conditions.js';
import { commentKey, outdate, type LiveElement, type LivePage } from './live-element.js';
import type { SessionParts } from './session-parts.js';
import { pipedNames } from './text-piping.js';

/** Draws an element anew when an answer that its texts mention changes. */
export const watchTexts = ({ graph, tree, offers, rules }: SessionParts, live: LiveElement | LivePage): void => {
  const watch = (texts: readonly (LocalizedText | undefined)[], redraw: () => void): void => {
    const names = texts.flatMap(namesIn);
    if (names.length === 0) return;
    // The words of an answer are those of its choice, and what was typed beside it.
    const words = names.flatMap((name) => [name, commentKey(name), ...tree.storedUnder(name).map(offeredName)]);
    rules.push(graph.watch('condition', words, redraw));
  };
  watch(ownTexts(live), () => outdate(live));
  if (live.kind !== 'question') return;
  watch(itemTexts(live.definition), () => {
    outdate(live);
    if (!live.offered) return;
    live.offered = undefined;
    // What is offered now must be known when something of it goes.
    offers.of(live);
    graph.changed(offeredName(live));
  });
};

const namesIn = (text: LocalizedText | undefined): readonly string[] => {
  if (text === undefined) return [];
  return typeof text === 'string' ? pipedNames(text) : Object.values(text).flatMap(pipedNames);
};

const ownTexts = ({ definition }: LiveElement | LivePage): readonly (LocalizedText | undefined)[] => {
  const own = [definition.title, definition.description];
  if (!('type' in definition)) return own;
  if (definition.type === 'html') return [...own, definition.html];
  return definition.type === 'image' ? [...own, definition.link, definition.altText] : own;
};

/** The words of what is offered. */
const itemTexts = (definition: QuestionDefinition): readonly (LocalizedText | undefined)[] => {
  switch (definition.type) {
    case 'matrix':
      return [...wordsOf(definition.rows), ...wordsOf(definition.columns)];
    case 'rating':
      return wordsOf(definition.points);
    case 'boolean':
      return [definition.labelTrue, definition.labelFalse];
    case 'html':
    case 'image':
    case 'text':
    case 'comment':
    case 'expression':
      return [];
    case 'radiogroup':
    case 'checkbox':
    case 'dropdown':
    case 'tagbox':
    case 'ranking': {
      const { choices, none, refuse, dontKnow, other } = definition;
      const special = [none, refuse, dontKnow, other].map((words) => (words === true ? undefined : words));
      return [...wordsOf(choices), ...special];
    }
  }
};

const wordsOf = (items: readonly ChoiceDefinition[]): readonly (LocalizedText | undefined)[] =>
  items.map(({ text }) => text);
