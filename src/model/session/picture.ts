import type { Language } from '../localized-text.js';
import type { PageNode } from '../node.js';
import type { Answers, Progress, SessionPhase, SessionState } from '../session-state.js';
import type { LivePage } from './live-element.js';
import type { LiveTree } from './live-tree.js';

/** What one state is made of. */
export interface Picture {
  readonly phase: SessionPhase;
  readonly locale: Language;
  readonly current: LivePage;
  readonly tree: LiveTree;
  readonly answers: Answers;
  readonly revision: number;
  readonly picture: (page: LivePage) => PageNode;
}

/** A state; `pages` is drawn at its first reading, which belongs before the next change. */
export const pictureOf = ({ phase, locale, current, tree, answers, revision, picture }: Picture): SessionState => {
  const pages = tree.visiblePages;
  const page = picture(current);
  let drawn: readonly PageNode[] | undefined;
  return Object.freeze({
    phase,
    locale,
    revision,
    progress: progressOf(phase, current, tree),

    answers,
    page,
    // Drawn when somebody looks, once: an unread page costs nothing.
    get pages() {
      return (drawn ??= Object.freeze(pages.map(picture)));
    },
    violations: violationsOn(page),
  });
};

const violationsOn = (page: PageNode): SessionState['violations'] => {
  const within = (elements: PageNode['elements']): SessionState['violations'] =>
    elements.flatMap((node) => [
      ...node.violations.map((found) => ({ path: node.path, key: node.key, page: page.name, found })),
      ...(node.kind === 'panel' ? within(node.elements) : []),
    ]);
  return within(page.elements);
};

/** Percent counts passed pages whole and the current one by its answered questions; it falls when an answer brings more of them. */
const progressOf = (phase: SessionPhase, current: LivePage, { visiblePages: pages, totals }: LiveTree): Progress => {
  const index = Math.max(0, pages.indexOf(current));
  const passed = phase === 'start' ? 0 : phase === 'answering' ? index : pages.length;
  const here = phase === 'answering' && current.questions > 0 ? current.answered / current.questions : 0;
  return {
    page: index + 1,
    totalPages: pages.length,
    answered: totals.answered,
    total: totals.questions,
    percent: pages.length === 0 ? 0 : Math.floor(((passed + here) / pages.length) * 100),
  };
};
