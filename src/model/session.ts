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
import { isShown, outdate, type LivePage, type LiveQuestion } from './session/live-element.js';
import { LiveTree } from './session/live-tree.js';
import { sessionNames } from './session/session-names.js';
import { pictureOf } from './session/picture.js';
import { Snapshots } from './session/snapshots.js';
import type { Violation } from './violation.js';
import type { Answers, SessionPhase, SessionState, Surroundings } from './session-state.js';

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
  #phase: SessionPhase;
  #page: LivePage;
  /** Reached by "edit" on the review: Next leads back to it. */
  #editing = false;
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
      reviewing: () => this.#phase === 'review',
      pages: () => this.#visiblePages(),
      current: () => this.#page,
      named: (name) => this.#tree.named(name),
      snapshots: () => this.#snapshots,
    });
    this.#snapshots = new Snapshots({
      locale: () => this.#locale,
      scope: names.scope,
      answer: (name) => this.#answers.get(name),
      textOf: names.textOf,
    });
    this.#phase = 'answering';
    this.#tree = new LiveTree(questionnaire, {
      graph: this.#graph,
      scope: names.scope,
      isAnswered: ({ definition }) => !isEmptyAnswer(this.#answers.get(definition.valueName)),
    });
    this.#page = this.#tree.pages[0] as LivePage;
    if (!draft) this.#applyDefaults();
    this.#settle();
    this.#phase = questionnaire.startPage ? 'start' : 'answering';
    if (!questionnaire.startPage) this.#page = this.#visiblePages()[0] ?? this.#page;
    if (draft) this.#resume(draft);
  }

  /** Counters for tests of cost: condition runs and pictures made since the session began. */
  get counts(): { readonly evaluations: number; readonly snapshots: number } {
    return { evaluations: this.#graph.evaluations, snapshots: this.#snapshots.made };
  }

  get canGoBack(): boolean {
    return this.#phase === 'review' || (this.#phase === 'answering' && this.#visiblePages()[0] !== this.#page);
  }

  get state(): SessionState {
    return (this.#state ??= pictureOf({
      phase: this.#phase,
      locale: this.#locale,
      current: this.#page,
      pages: this.#visiblePages(),
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
    if (this.#phase !== 'start' && this.#phase !== 'answering') return false;
    if (this.#judge([this.#page])) return this.#refuse();
    const pages = this.#visiblePages();
    const following = this.#phase === 'start' ? pages[0] : pages.find(({ index }) => index > this.#page.index);
    if (this.#editing || !following) return this.#move('review', this.#page);
    return this.#move('answering', following);
  }

  /** Goes back without validating; from the review to the last page, from a completed session to the review. */
  back(): boolean {
    const pages = this.#visiblePages();
    if (this.#phase === 'completed') return this.#move('review', this.#page);
    if (this.#phase === 'review') return this.#move('answering', pages.at(-1) ?? this.#page);
    const before = pages.filter(({ index }) => index < this.#page.index).at(-1);
    return this.#phase === 'answering' && before ? this.#move('answering', before) : false;
  }

  /** Shows a visible page by name; from the review, `next()` then leads back to it. */
  goTo(name: string): boolean {
    const page = this.#visiblePages().find(({ definition }) => definition.name === name);
    if (!page || this.#phase === 'start' || this.#phase === 'completed') return false;
    const editing = this.#editing || this.#phase === 'review';
    this.#move('answering', page);
    this.#editing = editing;
    return true;
  }

  /** Validates every visible page; `false` = the first page with a violation is shown. */
  complete(): boolean {
    const start = this.questionnaire.startPage ? this.#tree.pages.slice(0, 1) : [];
    const wrong = this.#judge([...start, ...this.#visiblePages()]);
    if (!wrong) return this.#move('completed', this.#page);
    this.#move(start.includes(wrong) ? 'start' : 'answering', wrong);
    this.#editing = true;
    return false;
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
      phase: this.#phase === 'completed' ? 'review' : this.#phase,
      page: this.#page.definition.name,
      locale: this.#locale,
      seed: this.#surroundings.seed,
    };
  }

  #question(path: string): LiveQuestion | undefined {
    const live = this.#tree.named(path);
    return live?.kind === 'question' ? live : undefined;
  }

  #visiblePages(): readonly LivePage[] {
    const pages = this.questionnaire.startPage ? this.#tree.pages.slice(1) : this.#tree.pages;
    return pages.filter(isShown);
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

  #move(phase: SessionPhase, page: LivePage): true {
    this.#phase = phase;
    this.#page = page;
    this.#editing = false;
    this.#graph.changed('pageno');
    this.#settle();
    this.#announce();
    return true;
  }

  #resume({ phase, page }: Draft): void {
    const target = this.#visiblePages().find(({ definition }) => definition.name === page);
    if (phase === 'start' && this.questionnaire.startPage) return;
    this.#phase = phase === 'review' ? 'review' : 'answering';
    this.#page = target ?? this.#visiblePages()[0] ?? this.#page;
  }

  #announce(): void {
    this.#revision += 1;
    this.#state = undefined;
    for (const listener of this.#listeners) listener();
  }
}
