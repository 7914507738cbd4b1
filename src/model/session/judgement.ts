import { clearModeOf } from './cleared-now.js';
import { clearForCompletion } from './clear-for-completion.js';
import { clockName } from './dependency-graph.js';
import { lastNeededPage } from './early-end.js';
import { keepChoices } from './given-answer.js';
import { judgedWithin, type JudgedElements } from './judged-elements.js';
import { questionsWithin, type LivePage } from './live-element.js';
import type { Route } from './route.js';
import type { SessionParts } from './session-parts.js';
import { recallVisibleTriggers } from './trigger-rules.js';
import type { Violation } from '../violation.js';

/** Answers that go make others go, however long the chain; rounds after which there are not fewer go in a circle. */
const mostTurns = 200;

/** What keeps a person from going on or from sending. */
export class Judgement {
  /** What is on screen of it. */
  readonly shown: JudgedElements;
  readonly #parts: SessionParts;
  readonly #route: Route;

  constructor(parts: SessionParts, route: Route) {
    this.shown = parts.shown;
    this.#parts = parts;
    this.#route = route;
  }

  /** Shows what is wrong on these pages, values that are no choices left out unless answers stay; the first page that blocks. */
  of(pages: readonly LivePage[]): LivePage | undefined {
    for (const page of pages)
      for (const question of questionsWithin(page))
        if (question.counted && clearModeOf(this.#parts, question) !== 'none') keepChoices(this.#parts, question);
    this.#parts.graph.settle();
    return this.shown.judge(pages);
  }

  /** The first page that keeps the response from being sent. */
  atSend(): LivePage | undefined {
    this.#recall();
    return this.of(this.#neededPages) ?? this.#asSent();
  }

  /** Every blocking violation on the start page and all visible pages, shown or not. */
  all(): readonly { readonly path: string; readonly violation: Violation }[] {
    const { judge } = this.#parts;
    return this.#neededPages.flatMap(judgedWithin).flatMap((live) =>
      judge
        .found(live)
        .filter(({ severity }) => severity === 'error')
        .map(({ violation }) => ({ path: live.scope.pathOf(live.definition.name), violation })),
    );
  }

  /**
   * A server knows what is sent and nothing else: answers that go at completion go now, with all that hangs on them, and
   * what it would refuse is said while the person can still answer.
   */
  #asSent(): LivePage | undefined {
    const { graph } = this.#parts;
    graph.changed(clockName);
    graph.changed('pageno');
    graph.settle('trigger');
    let turns = 0;
    for (let left = this.#given; turns < mostTurns && clearForCompletion(this.#parts); left = this.#given) {
      graph.settle('trigger');
      this.#recall();
      if (this.#given >= left) turns++;
    }
    return this.of(this.#neededPages);
  }

  get #given(): number {
    return Object.keys(this.#parts.answers.all).length;
  }

  /** A server knows the answers and not the way there. */
  #recall(): void {
    recallVisibleTriggers(this.#parts, this.#route.leftBefore({ phase: 'review', page: '' }));
  }

  /** The pages a response needs: all, or those up to where the author ends it early. */
  get #neededPages(): readonly LivePage[] {
    const last = lastNeededPage(this.#parts);
    return last === undefined ? this.#route.all : this.#route.all.filter(({ index }) => index <= last);
  }
}
