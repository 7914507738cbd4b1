import { isEmptyAnswer } from './expression/is-empty-answer.js';
import type { Draft } from './draft.js';
import type { Language } from './localized-text.js';
import type { PageNode } from './node.js';
import type { Questionnaire } from './questionnaire.js';
import { meaningOf } from './questions/index.js';
import { AnswerRecord } from './session/answer-record.js';
import { completedAnswers } from './session/completed-answers.js';
import { DependencyGraph } from './session/dependency-graph.js';
import { judgePage } from './session/judge-page.js';
import { outdate, type LivePage, type LiveQuestion } from './session/live-element.js';
import { LiveTree } from './session/live-tree.js';
import { Route } from './session/route.js';
import { sessionNames } from './session/session-names.js';
import { pictureOf } from './session/picture.js';
import { Snapshots } from './session/snapshots.js';
import type { Violation } from './violation.js';
import type { Answers, SessionState, Surroundings } from './session-state.js';

/**
 * One person filling one questionnaire. Ask it (`answer`, `next`, …), then read `state`: an immutable picture that keeps
 * the identity of everything an answer did not reach. It knows no browser, no clock and no sentence.
 */
export class SurveySession {
  readonly questionnaire: Questionnaire;
  readonly #surroundings: Surroundings;
  readonly #graph = new DependencyGraph();
  readonly #answers: AnswerRecord;
  readonly #tree: LiveTree;
  readonly #snapshots: Snapshots;
  readonly #listeners = new Set<() => void>();
  #locale: Language;
  readonly #route: Route;
  #revision = 0;
  #state: SessionState | undefined;

  constructor(questionnaire: Questionnaire, surroundings: Surroundings, draft?: Draft) {
    this.questionnaire = questionnaire;
    this.#surroundings = draft ? { ...surroundings, seed: draft.seed } : surroundings;
    this.#locale = surroundings.locale;
    this.#answers = new AnswerRecord(draft?.answers);
    const names = sessionNames({
      answers: () => this.#answers.all,
      surroundings,
      locale: () => this.#locale,
      reviewing: () => this.#route?.phase === 'review',
      pages: () => this.#route?.visible ?? [],
      current: () => this.#route?.page,
      named: (name) => this.#tree.named(name),
      snapshots: () => this.#snapshots,
    });
    this.#snapshots = new Snapshots({
      locale: () => this.#locale,
      scope: names.scope,
      answer: (name) => this.#answers.get(name),
      textOf: names.textOf,
    });
    this.#tree = new LiveTree(questionnaire, {
      graph: this.#graph,
      scope: names.scope,
      isAnswered: ({ definition }) => !isEmptyAnswer(this.#answers.get(definition.valueName)),
    });
    if (!draft) this.#applyDefaults();
    this.#settle();
    this.#route = new Route(this.#tree.pages, questionnaire.startPage);
    if (draft) this.#route.resume(draft);
  }

  /** Counters for tests of cost: condition runs and pictures made since the session began. */
  get counts(): { readonly evaluations: number; readonly snapshots: number } {
    return { evaluations: this.#graph.evaluations, snapshots: this.#snapshots.made };
  }

  get canGoBack(): boolean {
    return this.#route.canGoBack;
  }

  get state(): SessionState {
    return (this.#state ??= pictureOf({
      phase: this.#route.phase,
      locale: this.#locale,
      current: this.#route.page,
      pages: this.#route.visible,
      answers: this.#answers.all,
      revision: this.#revision,
      picture: (page): PageNode => this.#snapshots.page(page),
    }));
  }

  /** Calls back after every change; returns how to stop it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Stores an answer under a question's name; `undefined` clears it. Unknown names and switched-off questions are ignored. */
  answer(path: string, value: unknown): void {
    const question = this.#question(path);
    if (!question) return;
    const { definition } = question;
    const previous = this.#answers.get(definition.valueName);
    const offered = this.#snapshots.offered(question);
    const normal = meaningOf(definition).normalise(definition, value, previous, offered);
    if (!this.#store(definition.valueName, normal)) return;
    this.#settle();
    this.#announce();
  }

  /** Stores the text beside "other" or in a comment area. */
  comment(path: string, text: string): void {
    const question = this.#question(path);
    if (!question || !this.#store(`${question.definition.valueName}-Comment`, text)) return;
    outdate(question);
    this.#settle();
    this.#announce();
  }

  /** Validates the current page and goes on: next page, or review. `false` = violations are shown instead. */
  next(): boolean {
    const { phase, page } = this.#route;
    if (phase !== 'start' && phase !== 'answering') return false;
    if (this.#judge([page])) return this.#refuse();
    this.#route.forward();
    return this.#moved();
  }

  /** Goes back without validating; from the review to the last page, from a completed session to the review. */
  back(): boolean {
    return this.#route.backward() && this.#moved();
  }

  /** Shows a visible page by name; from the review, `next()` then leads back to it. */
  goTo(name: string): boolean {
    return this.#route.jump(name) && this.#moved();
  }

  /** Validates every visible page; `false` = the first page with a violation is shown. */
  complete(): boolean {
    const wrong = this.#judge(this.#route.all);
    if (wrong) this.#route.sendBack(wrong);
    else this.#route.finish();
    return this.#moved() && !wrong;
  }

  /** Answers as submitted: hidden ones cleared as the questionnaire says, values that are not offered left out. */
  completedAnswers(): Answers {
    return completedAnswers(this.questionnaire, this.#tree, this.#answers.all, (question) =>
      this.#snapshots.offered(question),
    );
  }

  /** Every blocking violation on the start page and all visible pages, shown or not. */
  allViolations(): readonly { readonly path: string; readonly violation: Violation }[] {
    return this.#tree.questions
      .filter(({ counted }) => counted)
      .flatMap((question) =>
        this.#snapshots
          .violations(question)
          .filter(({ severity }) => severity === 'error')
          .map(({ violation }) => ({ path: question.definition.name, violation })),
      );
  }

  /** Another language for every text; answers, page and shown violations stay. */
  setLocale(locale: Language): void {
    if (locale === this.#locale) return;
    this.#locale = locale;
    for (const question of this.#tree.questions) outdate(question);
    for (const page of this.#tree.pages) outdate(page);
    this.#graph.changed('$survey');
    this.#graph.changed('locale');
    this.#settle();
    this.#announce();
  }

  /** What is needed to go on later; never derived state. */
  toDraft(): Draft {
    return {
      format: 1,
      questionnaire: { id: this.questionnaire.id, version: this.questionnaire.version },
      answers: this.#answers.all,
      phase: this.#route.phase === 'completed' ? 'review' : this.#route.phase,
      page: this.#route.page.definition.name,
      locale: this.#locale,
      seed: this.#surroundings.seed,
    };
  }

  #question(path: string): LiveQuestion | undefined {
    const live = this.#tree.named(path);
    return live?.kind === 'question' ? live : undefined;
  }

  #store(name: string, value: unknown): boolean {
    if (!this.#answers.set(name, value)) return false;
    for (const question of this.#tree.storedUnder(name)) {
      this.#tree.recount(question);
      outdate(question);
    }
    this.#graph.changed(name);
    return true;
  }

  /** Follows all consequences; a selected choice that is no longer offered goes at once. */
  #settle(): void {
    this.#graph.settle(() => {
      for (const question of this.#tree.narrowed) {
        const { definition } = question;
        const answer = this.#answers.get(definition.valueName);
        if (answer === undefined) continue;
        this.#store(
          definition.valueName,
          meaningOf(definition).keepOffered(definition, answer, this.#snapshots.offered(question)),
        );
      }
      this.#tree.narrowed.clear();
    });
  }

  #applyDefaults(): void {
    for (const { definition } of this.#tree.questions) {
      if (definition.defaultValue !== undefined) this.#store(definition.valueName, definition.defaultValue);
    }
  }

  /** Shows every violation of these pages; returns the first page that has a blocking one. */
  #judge(pages: readonly LivePage[]): LivePage | undefined {
    return pages.filter((page) => judgePage(page, this.#snapshots))[0];
  }

  #refuse(): false {
    this.#announce();
    return false;
  }

  #moved(): true {
    this.#graph.changed('pageno');
    this.#settle();
    this.#announce();
    return true;
  }

  #announce(): void {
    this.#revision += 1;
    this.#state = undefined;
    for (const listener of this.#listeners) listener();
  }
}
