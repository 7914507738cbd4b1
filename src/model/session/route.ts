import type { Draft } from '../draft.js';
import type { Questionnaire } from '../questionnaire.js';
import type { SessionPhase } from '../session-state.js';
import type { LivePage } from './live-element.js';
import type { LiveTree } from './live-tree.js';

/** Where the respondent is and where they can go; validates nothing. */
export class Route {
  phase: SessionPhase;
  page: LivePage;
  readonly #tree: LiveTree;
  readonly #onePerPage: boolean;
  readonly #start: readonly LivePage[];
  /** Came from the review, by "edit" or sent back by Send: Next leads there again. */
  #editing = false;
  /** Where a skip came from, by the page it led to: Back leads there again. */
  readonly #skippedFrom = new Map<LivePage, LivePage>();

  constructor(tree: LiveTree, { startPage, onePerPage }: Questionnaire) {
    this.#tree = tree;
    this.#onePerPage = onePerPage;
    this.#start = startPage ? tree.pages.slice(0, 1) : [];
    this.phase = startPage ? 'start' : 'answering';
    this.page = this.#start[0] ?? this.visible[0] ?? (tree.pages[0] as LivePage);
  }

  /** Visible pages in order, the start page excluded. */
  get visible(): readonly LivePage[] {
    return this.#tree.visiblePages;
  }

  /** Every page a submission is made of. */
  get all(): readonly LivePage[] {
    return [...this.#start, ...this.visible];
  }

  /** No page follows this one. */
  get isLast(): boolean {
    return this.visible.at(-1) === this.page;
  }

  get canGoBack(): boolean {
    return this.phase === 'review' || (this.phase === 'answering' && this.#before !== undefined);
  }

  /** On to the next visible page; after the last one, after an edit, or when the author ends it here, to the review. */
  forward(endsHere: boolean): void {
    const following =
      this.phase === 'start' ? this.visible[0] : this.visible.find(({ index }) => index > this.page.index);
    if (following) this.#skippedFrom.delete(following);
    if (following && !this.#editing && !endsHere) this.#go('answering', following);
    else if (this.phase === 'start' && !following) this.#go('answering', this.#tree.pages[1] ?? this.page);
    else this.#go('review', this.page);
  }

  /** Back by one; from the review to the last page, from a completed session to the review. `false` = there is no way. */
  backward(): boolean {
    if (this.phase === 'completed') return this.#go('review', this.page);
    if (this.phase === 'review') return this.#go('answering', this.#last());
    const before = this.#before;
    if (this.phase !== 'answering' || !before) return false;
    this.#skippedFrom.delete(this.page);
    return this.#go('answering', before);
  }

  /** To a visible page by name. */
  jump(name: string): boolean {
    const page = this.visible.find(({ definition }) => definition.name === name);
    if (!page || this.phase === 'start' || this.phase === 'completed') return false;
    const editing = this.#editing || this.phase === 'review';
    this.#go('answering', page);
    this.#editing = editing;
    return true;
  }

  /** The author sends everybody with this answer to a page; `false` = they are there, or cannot be. */
  skipTo(page: LivePage): boolean {
    if (this.phase !== 'answering' || page === this.page || !this.visible.includes(page)) return false;
    this.#skippedFrom.set(page, this.page);
    this.page = page;
    return true;
  }

  /** A page that has just disappeared under the respondent gives way to the first one (one element a page: to the one before), as in SurveyJS; `true` = it did. */
  settle(): boolean {
    if (this.phase !== 'answering' || this.visible.length === 0 || this.visible.includes(this.page)) return false;
    this.page = (this.#onePerPage ? this.#preceding : undefined) ?? this.visible[0] ?? this.page;
    return true;
  }

  /** To the page that keeps the response from being complete. */
  sendBack(page: LivePage): void {
    const fromReview = this.phase === 'review';
    this.#go(this.#start.includes(page) ? 'start' : 'answering', page);
    this.#editing = fromReview;
  }

  finish(): void {
    this.#go('completed', this.page);
  }

  /** Where a draft is left now; a completed response was at the review last. */
  get place(): Pick<Draft, 'phase' | 'page' | 'fromReview'> {
    return {
      phase: this.phase === 'completed' ? 'review' : this.phase,
      page: this.page.definition.name,
      ...(this.#editing && { fromReview: true }),
    };
  }

  /** The pages that Next led on from on the way to where a draft was left; one of the review has all but the last behind it. */
  *leftBefore({ phase, page, fromReview }: Pick<Draft, 'phase' | 'page' | 'fromReview'>): Iterable<LivePage> {
    for (const left of this.#tree.pages) {
      if (phase === 'start' || (phase === 'answering' && !fromReview && left.definition.name === page)) return;
      // What Next asks may hide a page that follows.
      if (this.visible.includes(left) && left !== this.visible.at(-1)) yield left;
    }
  }

  /** Where a draft was left, as far as that page is still visible. */
  resume({ phase, page, fromReview }: Draft): void {
    if (phase === 'start' && this.#start.length > 0) return;
    const target = this.visible.find(({ definition }) => definition.name === page);
    this.#go(phase === 'review' ? 'review' : 'answering', target ?? this.visible[0] ?? this.page);
    this.#editing = phase === 'answering' && fromReview === true;
  }

  /** Where Back leads: to where a skip came from, else to the page before. */
  get #before(): LivePage | undefined {
    const from = this.#skippedFrom.get(this.page);
    return from && this.visible.includes(from) ? from : this.#preceding;
  }

  get #preceding(): LivePage | undefined {
    return this.visible.filter(({ index }) => index < this.page.index).at(-1);
  }

  /** The page the review was reached from, or the last one. */
  #last(): LivePage {
    return this.visible.includes(this.page) && this.phase === 'review' ? this.page : (this.visible.at(-1) ?? this.page);
  }

  #go(phase: SessionPhase, page: LivePage): true {
    this.phase = phase;
    this.page = page;
    this.#editing = false;
    return true;
  }
}
