import { nothing, type TemplateResult } from 'lit';
import type { FoundViolation } from '../../model/violation.js';
import type { ElementNode } from '../../model/node.js';
import type { SessionState } from '../../model/session-state.js';
import type { Refusal } from '../flow/blocking-violations.js';
import { errorSummary, type SummaryItem } from '../parts/error-summary.js';
import { resolvedText } from '../parts/resolved-text.js';
import { violationText } from '../parts/violation-text.js';
import type { Translate } from '../question-context.js';
import { questionIds } from '../question-ids.js';
import { elementsOf, questionsIn } from '../questions-of.js';

/** The summary above a page that could not be left, or nothing; a line leads to its question or panel. */
export const refusalSummary = (
  t: Translate,
  state: SessionState,
  refused: Refusal,
  focusOn: (id: string) => void,
): TemplateResult | typeof nothing => {
  const items = summaryItems(t, state, refused);
  return items.length > 0 ? errorSummary(t, items, focusOn) : nothing;
};

/**
 * The lines of the summary: what stopped the person, in page order. A corrected question keeps its line until the next
 * Next, because a summary that shrinks would move the page under the finger.
 */
const summaryItems = (t: Translate, { page }: SessionState, refused: Refusal): readonly SummaryItem[] => {
  if (refused.size === 0) return [];
  return elementsOf(page).flatMap((node) => {
    const found = refused.get(node.key);
    if (!found) return [];
    const messages = found.map((one) => violationText(t, node, one));
    return [{ target: targetOf(node, found), title: titleOf(node), messages }];
  });
};

/** A panel without a title is known by what stands in it first. */
const titleOf = (node: ElementNode): unknown => {
  if (node.kind === 'question')
    return resolvedText(node.titleHidden ? (node.choices[0]?.text ?? node.title) : node.title);
  if (node.title) return resolvedText(node.title);
  const [first] = questionsIn(node);
  return first && titleOf(first);
};

/** The first row without an answer, else the question or panel. */
const targetOf = (node: ElementNode, found: readonly FoundViolation[]): string => {
  const missing = found.flatMap(({ violation }) => (violation.code === 'rowsRequired' ? violation.rows : []))[0];
  const row = node.kind === 'question' ? node.rows.find(({ value }) => value === missing) : undefined;
  return questionIds((row ?? node).key).root;
};
