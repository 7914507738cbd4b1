import type { Route } from './route.js';
import type { SessionParts } from './session-parts.js';

/** Pages that disappear under a person one after the other; conditions that chase the person end, too. */
const mostMoves = 11;

/** Follows all consequences of a change: what asks for the place among the pages may take away the next page, too. */
export const followChanges = ({ graph, shown }: SessionParts, route: Route): void => {
  graph.settle();
  for (let moves = 0; route.settle() && moves < mostMoves; moves++) {
    graph.changed('pageno');
    graph.settle();
  }
  shown.settle();
};
