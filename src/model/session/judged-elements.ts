import {
  isReachable,
  isShown,
  outdate,
  questionsWithin,
  type LiveElement,
  type LivePage,
  type LivePanel,
  type LiveQuestion,
} from './live-element.js';
import type { Judge } from './judge.js';

/**
 * The questions and panels whose violations are on screen. They follow every answer until nothing is wrong; what goes
 * wrong again afterwards is said at the next Next, not while the person is typing.
 */
export class JudgedElements {
  readonly #judge: Judge;
  readonly #shown = new Set<LiveQuestion | LivePanel>();

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  /** Shows every violation of these pages; returns the first page that has a blocking one. */
  judge(pages: readonly LivePage[]): LivePage | undefined {
    return pages.filter((page) => this.#judgePage(page))[0];
  }

  /** Shows what is wrong with one element from now on. */
  show(live: LiveQuestion | LivePanel): void {
    if (!live.judged) outdate(live);
    live.judged = true;
    this.#shown.add(live);
  }

  /** After a change: what is right, hidden or switched off now has nothing on screen any more. */
  settle(): void {
    for (const live of this.#shown) {
      // Hidden with what is around it, it will come back as it was; a panel always does.
      if (live.kind === 'panel' && !isShown(live)) continue;
      if (isShown(live) && (live.snapshot || !isReachable(live) || this.#found(live).length > 0)) continue;
      this.#shown.delete(live);
      live.judged = false;
      if (live.kind === 'question') live.judgedByNext = false;
      outdate(live);
    }
  }

  #found(live: LiveQuestion | LivePanel): readonly unknown[] {
    return live.kind === 'panel' ? this.#judge.panelViolations(live) : this.#judge.shownViolations(live);
  }

  #judgePage(page: LivePage): boolean {
    let blocked = false;
    for (const live of judgedWithin(page)) {
      const found = this.#judge.found(live);
      if (found.length === 0) continue;
      if (live.kind === 'question') {
        outdate(live);
        live.judgedWhole = live.judgedByNext = true;
      }
      blocked ||= found.some(({ severity }) => severity === 'error');
      this.show(live);
    }
    return blocked;
  }
}

/** What is judged on a page: visible questions, then panels. */
export const judgedWithin = (page: LivePage): readonly (LiveQuestion | LivePanel)[] => [
  ...questionsWithin(page).filter(({ counted }) => counted),
  ...page.children.flatMap(panelsWithin),
];

const panelsWithin = (live: LiveElement): readonly LivePanel[] =>
  live.kind === 'panel' && isReachable(live) ? [live, ...live.children.flatMap(panelsWithin)] : [];
