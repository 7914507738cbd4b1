import type { Draft } from '../draft.js';
import type { Route } from './route.js';
import type { SessionParts } from './session-parts.js';
import { askVisibleTriggers } from './trigger-rules.js';

/** Leads a session that has begun with the answers of a draft to the place where that was left. */
export const resumeDraft = (parts: SessionParts, route: Route, draft: Draft): void => {
  askVisibleTriggers(parts, route.leftBefore(draft));
  route.resume(draft);
  // Only now is known which pages there are; what the person set off by going there is among the answers.
  parts.graph.changed('pageno');
  parts.graph.settle('setter', 'trigger');
};
