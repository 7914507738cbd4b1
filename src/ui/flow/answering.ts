import type { Language, MessageKey } from '../../i18n/catalog.js';
import type { Progress } from '../../model/session-state.js';
import type { SurveySession } from '../../model/session.js';
import { SurveyAnswerEvent, SurveyPageEvent } from '../events.js';
import type { Urgency } from '../question-context.js';
import { questionNews, type Announcement } from './announcement.js';
import { blockingViolations, type Refusal } from './blocking-violations.js';
import { ChoiceLoader } from './choice-loader.js';
import { downloadAnswers } from './download-answers.js';
import type { DraftDesk } from './draft-desk.js';
import type { FlowHost } from './flow-host.js';
import type { Notice } from './notice.js';
import { SectionProgress } from './section-progress.js';

/** One person answering: asks the session, keeps the draft, tells the host, and says where the keyboard should go. */
export class Answering {
  readonly session: SurveySession;
  readonly #drafts: DraftDesk;
  readonly #host: FlowHost;
  #refused: Refusal = new Map();
  #announcement: Announcement | undefined;
  #turn = 0;
  readonly #progress = new SectionProgress();
  #notice: Notice | undefined;
  readonly #choices: ChoiceLoader;

  constructor(session: SurveySession, drafts: DraftDesk, host: FlowHost, notice: Notice | undefined) {
    this.session = session;
    this.#drafts = drafts;
    this.#host = host;
    this.#notice = notice;
    this.#choices = new ChoiceLoader(session, host, (provide) => this.#follow(provide));
    this.#choices.follow();
  }

  /** What kept the person from going on; the summary names it until the next Next. */
  get refused(): Refusal {
    return this.#refused;
  }

  /** What a screen reader is told about the last change. */
  get announcement(): Announcement | undefined {
    return this.#announcement;
  }

  /** How far the person is; the percentage does not fall while they stay in a section. */
  get progress(): Progress {
    const { page, progress } = this.session.state;
    return this.#progress.of(page.key, progress);
  }

  /** What became of an earlier draft; said until the next page. */
  get notice(): Notice | undefined {
    return this.#notice;
  }

  answer(path: string, value: unknown, urgency: Urgency): void {
    this.#change(path, urgency, () => this.session.answer(path, value));
  }

  comment(path: string, text: string, urgency: Urgency): void {
    this.#change(path, urgency, () => this.session.comment(path, text));
  }

  next(): void {
    this.#leave(() => this.session.next());
  }

  back(): void {
    this.#leave(() => this.session.back());
  }

  /** Shows a page by its name; from the review, "Next" then leads back to it. */
  goTo(page: string): boolean {
    return this.#leave(() => this.session.goTo(page));
  }

  /** Validates every page; `false` = the first page with a violation is shown. */
  complete(): boolean {
    const complete = this.session.complete();
    if (!complete) this.#refuse();
    this.#host.changed();
    return complete;
  }

  /** The answers so far as a file, for a device that cannot keep them. */
  download(): void {
    const { answers, questionnaire } = this.session.toDraft();
    downloadAnswers(JSON.stringify({ survey: questionnaire, answers }), questionnaire.id);
  }

  speak(language: Language): void {
    if (language === this.session.state.locale) return;
    this.#announce(['lang.changed']);
    this.session.setLocale(language);
    const { answers, phase } = this.session.state;
    // What is on its way, or has arrived, is no draft any more.
    if (phase !== 'completed' && Object.keys(answers).length > 0) this.#keep('choice');
  }

  #change(path: string, urgency: Urgency, change: () => void): void {
    this.#announcement = undefined;
    this.#follow(change);
    this.#keep(urgency);
    this.#choices.follow();
    this.#host.dispatch(new SurveyAnswerEvent(path));
    this.#host.changed();
  }

  /** Says which questions came or went with a change. */
  #follow(change: () => void): void {
    const before = this.session.state.page;
    change();
    this.#announce(questionNews(before, this.session.state.page));
  }

  #announce(keys: readonly MessageKey[]): void {
    if (keys.length > 0) this.#announcement = { keys, turn: ++this.#turn };
  }

  #leave(turn: () => boolean): boolean {
    const moved = turn();
    if (moved) this.#moved();
    else this.#refuse();
    this.#host.changed();
    return moved;
  }

  #moved(): void {
    const { phase, page, progress } = this.session.state;
    this.#notice = undefined;
    this.#announcement = undefined;
    this.#refused = new Map();
    this.#keep('choice');
    this.#host.dispatch(new SurveyPageEvent(page.name, phase === 'start' ? 0 : progress.page, progress.totalPages));
    this.#host.focus('heading');
  }

  #refuse(): void {
    this.#refused = blockingViolations(this.session.state);
    if (this.#refused.size > 0) this.#host.focus('summary');
  }

  #keep(urgency: Urgency): void {
    this.#drafts.changed(this.session.toDraft(), urgency);
  }
}
