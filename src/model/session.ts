import type { Draft } from './draft.js';
import type { Language } from './localized-text.js';
import type { PageNode } from './node.js';
import type { Questionnaire } from './questionnaire.js';
import { meaningOf } from './questions/index.js';
import { beginSession } from './session/begin-session.js';
import { closingWords } from './session/closing-words.js';
import { completedAnswers } from './session/completed-answers.js';
import { endsHere } from './session/early-end.js';
import { choiceRequests, provideChoices } from './session/fetched-choices.js';
import { fittingAnswers } from './session/fitting-answers.js';
import { followChanges } from './session/follow-changes.js';
import { followLanguage } from './session/follow-language.js';
import { answered } from './session/given-answer.js';
import { commentKey } from './session/live-element.js';
import { Judgement } from './session/judgement.js';
import { otherText } from './session/other-answer.js';
import { pictureOf } from './session/picture.js';
import { resumeDraft } from './session/resume-draft.js';
import { Route } from './session/route.js';
import type { SessionParts } from './session/session-parts.js';
import { askVisibleTriggers } from './session/trigger-rules.js';
import type { Answers, ChoiceRequest, ClosingWords, SessionState, Surroundings } from './session-state.js';
import type { Violation } from './violation.js';
import { wholeSecond } from './wall-clock.js';

/**
 * One person filling one questionnaire. Ask it (`answer`, `next`, …), then read `state`: an immutable picture that keeps
 * the identity of everything an answer did not reach. It knows no browser, no clock and no sentence. Nothing a person can
 * answer makes it throw; what a subscriber throws reaches the caller.
 */
export class SurveySession {
  readonly questionnaire: Questionnaire;
  readonly #parts: SessionParts;
  readonly #route: Route;
  readonly #judgement: Judgement;
  readonly #listeners = new Set<() => void>();
  #locale: Language;
  #completedAt: Date | undefined;
  #isSending = false;
  #revision = 0;
  #state: SessionState | undefined;

  constructor(questionnaire: Questionnaire, surroundings: Surroundings, draft?: Draft) {
    this.questionnaire = questionnaire;
    this.#locale = surroundings.locale;
    this.#parts = beginSession({
      questionnaire,
      // Completing stops the clock: what is judged, sealed and judged again by a server is one moment.
      surroundings: {
        ...surroundings,
        seed: draft?.seed ?? surroundings.seed,
        now: () => this.#completedAt ?? surroundings.now(),
      },
      draft,
      locale: () => this.#locale,
      route: () => this.#route,
      isSending: () => this.#isSending,
    });
    this.#route = new Route(this.#parts.tree, questionnaire);
    this.#judgement = new Judgement(this.#parts, this.#route);
    const { page } = this.#parts.beginsAt;
    if (page) this.#route.jump(page.definition.name);
    if (draft) resumeDraft(this.#parts, this.#route, draft);
  }

  /** Counters for tests of cost: condition runs and pictures made since the session began. */
  get counts(): { readonly evaluations: number; readonly snapshots: number } {
    return { evaluations: this.#parts.graph.evaluations, snapshots: this.#parts.snapshots.made };
  }

  /** Whether `back()` leads anywhere. */
  get canGoBack(): boolean {
    return this.#route.canGoBack;
  }

  /** The picture of now: the same object until something changes. */
  get state(): SessionState {
    const { tree, answers, snapshots } = this.#parts;
    return (this.#state ??= pictureOf({
      phase: this.#route.phase,
      locale: this.#locale,
      current: this.#route.page,
      tree,
      answers: answers.all,
      revision: this.#revision,
      picture: (page): PageNode => snapshots.page(page),
    }));
  }

  /** Calls back after every change; returns how to stop it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Stores an answer (a JSON value as in `survey.data`) under a question's name; `undefined` clears it. Unknown names are ignored. */
  answer(path: string, value: unknown): void {
    const question = this.#parts.tree.question(path);
    if (!question || !meaningOf(question.definition).takesAnswer) return;
    const normal = answered(this.#parts, question, value);
    question.putAside = [];
    if (!this.#parts.store(question, normal)) return;
    this.#parts.last.question = question;
    // Whoever has answered, or taken an answer away, is not filled in for any more.
    for (const sharing of this.#parts.tree.storedUnder(question.definition.valueName)) sharing.followsDefault = false;
    this.#settled();
  }

  /** Stores the text beside "other" or in a comment area. */
  comment(path: string, text: string): void {
    const question = this.#parts.tree.question(path);
    if (!question) return;
    const asAnswer = otherText(question, this.#parts.offers.of(question), text);
    const stored =
      asAnswer === undefined
        ? question.scope.set(commentKey(question.definition.valueName), text)
        : this.#parts.store(question, asAnswer.answer);
    if (!stored) return;
    // Whoever writes or deletes the words beside "other" is past choosing it.
    question.judgedWhole = !question.definition.commentArea;
    if (question.judgedWhole && this.questionnaire.checkErrorsMode === 'onValueChanged')
      this.#parts.shown.show(question);
    this.#settled();
  }

  /** Validates the current page and goes on: next page, or review. `false` = violations are shown instead. */
  next(): boolean {
    const { phase, page } = this.#route;
    if (phase !== 'start' && (phase !== 'answering' || this.#route.visible.length === 0)) return false;
    const judges = phase === 'start' || this.questionnaire.checkErrorsMode !== 'onComplete';
    if (judges && this.#judgement.of([page])) return this.#refuse();
    if (phase === 'answering' && !this.#route.isLast) askVisibleTriggers(this.#parts, [page]);
    this.#route.forward(phase === 'answering' && endsHere(this.#parts, page));
    return this.#moved();
  }

  /** Goes back without validating; from the review to the last page, from a completed session to the review. */
  back(): boolean {
    if (!this.#route.backward()) return false;
    this.#completedAt = undefined;
    return this.#moved();
  }

  /** Shows a visible page by name; from the review, `next()` then leads back to it. */
  goTo(name: string): boolean {
    return this.#route.jump(name) && this.#moved();
  }

  /** Validates every visible page; `false` = the first page with a violation is shown. */
  complete(): boolean {
    this.#completedAt = undefined;
    this.#completedAt = wholeSecond(this.#parts.surroundings.now());
    this.#isSending = true;
    const wrong = this.#judgement.atSend();
    this.#isSending = false;
    if (!wrong) this.#route.finish();
    else {
      this.#route.sendBack(wrong);
      this.#completedAt = undefined;
    }
    return this.#moved() && !wrong;
  }

  /** When the response was completed: its conditions were judged by this clock, and it is sealed with it. */
  get completedAt(): Date | undefined {
    return this.#route.phase === 'completed' ? this.#completedAt : undefined;
  }

  /** What the answers were judged in besides the clock: a response is sealed with just this. */
  get surroundings(): Pick<Surroundings, 'mode' | 'context'> {
    return this.#parts.surroundings;
  }

  /** Answers as submitted: hidden ones cleared as the questionnaire says, values that are not offered left out. */
  completedAnswers(): Answers {
    return completedAnswers(this.#parts);
  }

  /** Of answers given elsewhere (to another version, by a host) what fits the questions of this one. */
  fitting(given: Answers): Answers {
    return fittingAnswers(this.#parts, given);
  }

  /** What the author says after sending. */
  closingWords(): ClosingWords {
    return closingWords(this.#parts, this.#locale, this.#parts.textOf);
  }

  /** Lists of choices that visible questions wait for; `provideChoices` takes them. */
  choiceRequests(): readonly ChoiceRequest[] {
    return choiceRequests(this.#parts);
  }

  /** Takes the parsed JSON document that was asked for; without a list in it no answer is judged by its choices. */
  provideChoices(request: ChoiceRequest, document: unknown): void {
    provideChoices(this.#parts, request, document);
    this.#settled();
  }

  /** Every blocking violation on the start page and all visible pages, shown or not. */
  allViolations(): readonly { readonly path: string; readonly violation: Violation }[] {
    return this.#judgement.all();
  }

  /** Another language for every text; answers, page and shown violations stay. */
  setLocale(locale: Language): void {
    if (locale === this.#locale) return;
    this.#locale = locale;
    followLanguage(this.#parts);
    this.#settled();
  }

  /** What is needed to go on later; never derived state. */
  toDraft(): Draft {
    return {
      format: 1,
      questionnaire: { id: this.questionnaire.id, version: this.questionnaire.version },
      answers: this.#parts.answers.all,
      ...this.#route.place,
      locale: this.#locale,
      seed: this.#parts.surroundings.seed,
    };
  }

  #refuse(): false {
    this.#settled();
    return false;
  }

  #moved(): true {
    this.#parts.graph.changed('pageno');
    this.#settled();
    return true;
  }

  /** Follows all consequences of a change, then says so. */
  #settled(): void {
    followChanges(this.#parts, this.#route);
    this.#announce();
  }

  #announce(): void {
    this.#revision += 1;
    this.#state = undefined;
    for (const listener of this.#listeners) listener();
  }
}
