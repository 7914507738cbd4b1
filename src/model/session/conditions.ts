import { forbids, holds } from '../expression/evaluate.js';
import type { Expression } from '../expression/expression.js';
import { changedWithin } from './changed-within.js';
import { namesIn } from './dependency-graph.js';
import {
  outdate,
  questionsWithin,
  type LiveContainer,
  type LiveElement,
  type LivePage,
  type LiveQuestion,
} from './live-element.js';
import type { SessionParts } from './session-parts.js';
import { watchItems } from './item-conditions.js';
import { watchTexts } from './text-watch.js';
import { watchValues } from './value-rules.js';

/** Registers everything that answers decide about an element and what is inside it, in document order. */
export const watchElement = (parts: SessionParts, live: LiveElement | LivePage): void => {
  watchConditions(parts, live);
  watchTexts(parts, live);
  if (live.kind === 'question') {
    watchJudgement(parts, live);
    watchItems(parts, live);
    watchValues(parts, live);
  } else for (const child of (live as LiveContainer).children) watchElement(parts, child);
};

/** What is wrong with an answer may depend on another one: it is judged again while it is on screen. */
const watchJudgement = ({ graph }: SessionParts, question: LiveQuestion): void => {
  const { definition } = question;
  const bounds = definition.type === 'text' ? [definition.minExpression, definition.maxExpression] : [];
  const expressions = [...bounds, ...definition.validators.map(({ expression }) => expression)];
  if (expressions.some(Boolean))
    graph.watch('condition', namesIn(...expressions), () => {
      if (question.judged) outdate(question);
      changedWithin(graph, question);
    });
};

const watchConditions = (parts: SessionParts, live: LiveElement | LivePage): void => {
  const { visibleIf, enableIf, requiredIf } = live.definition;
  const watch = (
    condition: Expression | undefined,
    apply: (holding: boolean) => void,
    read: typeof holds = holds,
  ): void => {
    if (condition)
      parts.rules.push(
        parts.graph.watch('condition', namesIn(condition), () => apply(read(condition, live.scope.names))),
      );
  };
  watch(visibleIf, (shown) =>
    parts.change(live, () => {
      live.shown = shown;
    }),
  );
  watch(
    enableIf,
    (forbidden) => {
      if (live.enabled !== forbidden) return;
      live.enabled = !forbidden;
      for (const question of questionsWithin(live)) {
        outdate(question);
        changedWithin(parts.graph, question);
      }
      parts.graph.changed(`$${live.definition.name}`);
    },
    forbids,
  );
  watch(requiredIf, (required) => {
    if (live.required === required) return;
    live.required = required;
    outdate(live);
    changedWithin(parts.graph, live);
    parts.graph.changed(`$${live.definition.name}`);
  });
};
