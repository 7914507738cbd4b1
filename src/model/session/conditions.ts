import { holds } from '../expression/evaluate.js';
import type { Expression } from '../expression/expression.js';
import { outdate, questionsWithin, type LiveContainer, type LiveElement, type LivePage } from './live-element.js';
import type { SessionParts } from './session-parts.js';
import { watchItems } from './item-conditions.js';
import { watchTexts } from './text-watch.js';
import { watchValues } from './value-rules.js';

/** Registers everything that answers decide about an element and what is inside it, in document order. */
export const watchElement = (parts: SessionParts, live: LiveElement | LivePage): void => {
  watchConditions(parts, live);
  watchTexts(parts, live);
  if (live.kind === 'question') {
    watchItems(parts, live);
    watchValues(parts, live);
  } else for (const child of (live as LiveContainer).children) watchElement(parts, child);
};

const watchConditions = (parts: SessionParts, live: LiveElement | LivePage): void => {
  const { visibleIf, enableIf, requiredIf } = live.definition;
  const watch = (condition: Expression | undefined, apply: (holding: boolean) => void): void => {
    if (condition) parts.rules.push(parts.graph.watch([condition], () => apply(holds(condition, live.scope.names))));
  };
  watch(visibleIf, (shown) =>
    parts.change(live, () => {
      live.shown = shown;
    }),
  );
  watch(enableIf, (enabled) => {
    if (live.enabled === enabled) return;
    live.enabled = enabled;
    for (const question of questionsWithin(live)) outdate(question);
    parts.graph.changed(`$${live.definition.name}`);
  });
  watch(requiredIf, (required) => {
    if (live.required === required) return;
    live.required = required;
    outdate(live);
    parts.graph.changed(`$${live.definition.name}`);
  });
};
