import { functionName } from './dependency-graph.js';
import { outdate } from './live-element.js';
import type { SessionParts } from './session-parts.js';

/** Draws every text anew in another language, and asks again what depends on it. */
export const followLanguage = ({ tree, graph }: SessionParts): void => {
  for (const question of tree.questions) {
    question.offered = undefined;
    outdate(question);
    graph.changed(functionName(question.definition.name));
  }
  for (const page of tree.pages) outdate(page);
  // `displayValue` has other words now, as a server will have; nobody's answer is set anew for that.
  graph.settle('setter', 'trigger');
  graph.changed('$survey');
  graph.changed('locale');
};
