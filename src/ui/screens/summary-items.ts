import type { SessionState } from '../../model/session-state.js';
import type { SummaryItem } from '../parts/error-summary.js';
import { resolvedText } from '../parts/resolved-text.js';
import { violationText } from '../parts/violation-text.js';
import type { Translate } from '../question-context.js';
import { questionIds } from '../question-ids.js';
import { questionsOf } from './questions-of.js';

/** What the summary lists: the questions of the current page with a blocking violation, in page order. */
export const summaryItems = (t: Translate, { page }: SessionState): readonly SummaryItem[] =>
  questionsOf(page).flatMap((node) => {
    const found = node.violations.find(({ severity }) => severity === 'error');
    if (!found) return [];
    const title = resolvedText(node.titleHidden ? (node.choices[0]?.text ?? node.title) : node.title);
    return [{ target: questionIds(node.key).root, title, message: violationText(t, node, found) }];
  });
