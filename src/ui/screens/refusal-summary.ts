import { nothing, type TemplateResult } from 'lit';
import type { FoundViolation } from '../../model/violation.js';
import type { QuestionNode } from '../../model/node.js';
import type { SessionState } from '../../model/session-state.js';
import { errorSummary, type SummaryItem } from '../parts/error-summary.js';
import { resolvedText } from '../parts/resolved-text.js';
import { violationText } from '../parts/violation-text.js';
import type { Translate } from '../question-context.js';
import { questionIds } from '../question-ids.js';
import { questionsOf } from './questions-of.js';

/** The summary above a page that could not be left, or nothing; a line leads to its question. */
export const refusalSummary = (
  t: Translate,
  state: SessionState,
  refused: ReadonlyMap<string, FoundViolation>,
  focusOn: (id: string) => void,
): TemplateResult | typeof nothing => {
  const items = summaryItems(t, state, refused);
  return items.length > 0 ? errorSummary(t, items, focusOn) : nothing;
};

/**
 * The lines of the summary: the questions that stopped the person, in page order. A corrected one keeps its line until
 * the next Next, because a summary that shrinks would move the page under the finger.
 */
const summaryItems = (
  t: Translate,
  { page }: SessionState,
  refused: ReadonlyMap<string, FoundViolation>,
): readonly SummaryItem[] => {
  if (refused.size === 0) return [];
  return questionsOf(page).flatMap((node) => {
    const found = refused.get(node.key);
    if (!found) return [];
    const title = resolvedText(node.titleHidden ? (node.choices[0]?.text ?? node.title) : node.title);
    return [{ target: targetOf(node, found), title, message: violationText(t, node, found) }];
  });
};

/** The first row without an answer, else the question. */
const targetOf = (node: QuestionNode, { violation }: FoundViolation): string => {
  const missing = violation.code === 'rowsRequired' ? violation.rows[0] : undefined;
  const row = node.rows.find(({ value }) => value === missing);
  return questionIds((row ?? node).key).root;
};
