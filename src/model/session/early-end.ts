import { holds } from '../expression/evaluate.js';
import type { Expression } from '../expression/expression.js';
import { askedQuestions } from './asked-questions.js';
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

/** The pages of the questions that an expression asks about. */
const pagesNamed = (parts: SessionParts, expression: Expression): readonly LivePage[] =>
  expression.references.flatMap(({ name }) => askedQuestions(parts.tree, name)).map(({ page }) => page);

/** The author ends the questionnaire for everybody with these answers: Next on a page that asks for them leads to the review. */
export const endsHere = (parts: SessionParts, page: LivePage): boolean =>
  page.answered > 0 && holdingTriggers(parts).some((trigger) => isAskedAbout(parts, trigger.expression, page));

/**
 * Index of the last page that such a response needs, `undefined` = all: the page of the last question that the condition
 * mentions. A server has to come to the same verdict, and it knows the answers but not where Next was pressed.
 */
export const lastNeededPage = (parts: SessionParts): number | undefined => {
  const [trigger] = holdingTriggers(parts);
  if (!trigger) return undefined;
  return Math.max(0, ...pagesNamed(parts, trigger.expression).map(({ index }) => index));
};
