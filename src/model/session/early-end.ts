import { holds } from '../expression/evaluate.js';
import type { Expression } from '../expression/expression.js';
import { rootName } from '../expression/root-name.js';
import type { LivePage } from './live-element.js';
import type { SessionParts } from './session-parts.js';
import { isAskedAbout } from './trigger-rules.js';
import type { TriggerDefinition } from '../questionnaire.js';

type CompleteTrigger = TriggerDefinition & { readonly type: 'complete' };

const holdingTriggers = ({ questionnaire, tree }: SessionParts): readonly CompleteTrigger[] =>
  questionnaire.triggers.filter(
    (trigger): trigger is CompleteTrigger =>
      trigger.type === 'complete' && holds(trigger.expression, (tree.pages[0] as LivePage).scope.names),
  );

/** The expressions that one rests on: itself, and those of the calculated values that it mentions. */
const expressionsUnder = ({ questionnaire }: SessionParts, expression: Expression): ReadonlySet<Expression> => {
  const found = new Set([expression]);
  for (const { references } of found) {
    const mentioned = new Set(references.map(({ name }) => rootName(name).toLowerCase()));
    for (const calculated of questionnaire.calculatedValues)
      if (calculated.expression && mentioned.has(calculated.name.toLowerCase())) found.add(calculated.expression);
  }
  return found;
};

/** Whether Next on a page ends the questionnaire by this condition, once it holds. */
const isEndedOn = (parts: SessionParts, page: LivePage, { expression }: CompleteTrigger): boolean =>
  page.answered > 0 && [...expressionsUnder(parts, expression)].some((under) => isAskedAbout(parts, under, page));

/** The author ends the questionnaire for everybody with these answers: Next on a page that asks for them leads to the review. */
export const endsHere = (parts: SessionParts, page: LivePage): boolean =>
  holdingTriggers(parts).some((trigger) => isEndedOn(parts, page, trigger));

/**
 * Index of the last page that such a response needs, `undefined` = all: of each condition the last page that it is about
 * and that Next leads on from, of several conditions the one that ends first. A server has to come to the same verdict,
 * and it knows the answers but not where Next was pressed.
 */
export const lastNeededPage = (parts: SessionParts): number | undefined => {
  const ends = holdingTriggers(parts)
    .map((trigger) => parts.tree.visiblePages.filter((page) => isEndedOn(parts, page, trigger)).at(-1))
    .flatMap((page) => (page ? [page.index] : []));
  return ends.length > 0 ? Math.min(...ends) : undefined;
};
