import { functionName, type DependencyGraph } from './dependency-graph.js';
import { writtenName, type LiveElement, type LivePage } from './live-element.js';

/** Functions ask for an element by its name, and for everything inside a page or panel by that one's. */
export const changedWithin = (graph: DependencyGraph, live: LiveElement | LivePage | undefined): void => {
  for (let at = live; at; at = at.parent) graph.changed(functionName(writtenName(at)));
};
