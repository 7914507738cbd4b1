import { isShown, outdate, questionsWithin, type LivePage, type LivePanel } from './live-element.js';
import type { Snapshots } from './snapshots.js';

/** Shows every violation of a page from now on; `true` when one of them blocks. */
export const judgePage = (page: LivePage, snapshots: Snapshots): boolean => {
  let blocked = false;
  for (const question of questionsWithin(page)) {
    if (!question.counted) continue;
    const found = snapshots.violations(question);
    if (found.length === 0) continue;
    blocked ||= found.some(({ severity }) => severity === 'error');
    if (!question.judged) outdate(question);
    question.judged = true;
  }
  for (const panel of panelsWithin(page)) {
    if (!isShown(panel) || snapshots.panelViolations(panel).length === 0) continue;
    panel.judged = blocked = true;
    outdate(panel);
  }
  return blocked;
};

const panelsWithin = (live: LivePage | LivePanel): readonly LivePanel[] =>
  live.children.flatMap((child) => (child.kind === 'panel' ? [child, ...panelsWithin(child)] : []));
