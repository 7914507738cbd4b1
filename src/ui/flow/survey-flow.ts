import type { AutosaveState } from '../../delivery/autosave.js';
import type { Language } from '../../i18n/catalog.js';
import { spokenOr } from '../../i18n/languages.js';
import type { Draft } from '../../model/draft.js';
import { openingAt } from '../../model/opening.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { Answers } from '../../model/session-state.js';
import { SurveyDraftEvent, SurveyReadyEvent } from '../events.js';
import { Answering } from './answering.js';
import type { FlowHost } from './flow-host.js';
import { Pauses } from './pauses.js';
import type { Notice } from './notice.js';
import { prefill } from './prefill.js';
import { sessionOf } from './session-of.js';
import { duringDelivery, showsAnswers, whoAnswers, type Stage } from './stage.js';
import { Unsent } from './unsent.js';
import { Visit, type VisitManner } from './visit.js';

/**
 * One respondent's way through one slot: load, restore or begin, answer, send, receipt. Knows no template and no Lit;
 * the element draws its `stage`.
 */
export class SurveyFlow {
  readonly #host: FlowHost;
  readonly #visit: Visit;
  #stage: Stage = { name: 'loading' };
  readonly pauses = new Pauses({
    stage: () => this.#stage,
    present: (stage) => this.#present(stage),
    restore: (draft, notice) => {
      this.#restore(draft, notice);
      this.#host.focus('heading');
    },
    saved: async () => {
      await this.#visit.drafts?.settled();
      return this.draftState.state === 'saved';
    },
  });

  readonly unsent = new Unsent({
    stage: () => this.#stage,
    present: (stage) => this.#present(stage),
    delivery: () => this.#visit.delivery,
    beginAnew: async () => {
      // The next response goes under an id of its own.
      await this.#visit.drafts?.erase();
      this.#begin(undefined, undefined);
      this.#host.focus('heading');
    },
    goOn: async () => {
      await this.#visit.goOn();
      this.#host.focus('heading');
    },
  });

  constructor(host: FlowHost) {
    this.#host = host;
    this.#visit = new Visit(host, {
      show: (stage) => this.#show(stage),
      showDelivery: (stage) => this.#show(duringDelivery(this.#stage, stage)),
      begin: (notice) => this.#begin(undefined, notice),
      restore: (draft, notice) => this.#restore(draft, notice),
      offer: (draft, notice, savedAt) => this.#offer(draft, notice, savedAt),
      ready: () => this.#tellReady(),
      lost: () => this.#lost(),
      idle: { warn: (secondsLeft) => this.#warnIdle(secondsLeft), over: () => this.#eraseIdle() },
    });
  }

  get stage(): Stage {
    return this.#stage;
  }

  get questionnaire(): Questionnaire | undefined {
    return this.#visit.questionnaire;
  }

  /** Between `open` and `close`: a node that is only moved stays open. */
  get isOpen(): boolean {
    return this.#visit.isOpen;
  }

  /** Everything that answering, leaving and sending need is here: answers are accepted. */
  get isReady(): boolean {
    return this.#visit.delivery !== undefined;
  }

  /** What the saved line and the banners say about the draft. */
  get draftState(): AutosaveState {
    return this.#visit.drafts?.state ?? { state: 'none' };
  }

  /** Storage refuses to work: answers live as long as the page. */
  get degraded(): boolean {
    return this.#visit.drafts?.degraded ?? false;
  }

  get answers(): Answers {
    return this.#answering?.session.state.answers ?? Object.freeze({});
  }

  get #answering(): Answering | undefined {
    return this.#stage.name === 'survey' ? this.#stage.answering : undefined;
  }

  /** Starts, or starts anew after the host changed what is shown. Never throws: trouble is a stage. */
  open(): Promise<void> {
    this.pauses.end();
    return this.#visit.open();
  }

  /** The person goes on here with what another tab has, or without what storage does not give. */
  goOn(manner: VisitManner): Promise<void> {
    return this.#visit.open(manner);
  }

  /** Leaves: writes what is not yet on disk by the synchronous path and frees the slot. */
  close(): void {
    this.#visit.close();
    this.pauses.end();
  }

  /** The node is gone for a moment: what is not yet on disk goes there, and all goes on. */
  linger(): void {
    this.#visit.drafts?.linger();
  }

  #offer(draft: Draft, notice: Notice, savedAt: number): void {
    const { questionnaire } = this;
    if (!questionnaire) return;
    this.pauses.offer(draft, notice);
    const { progress } = sessionOf(questionnaire, this.#host, draft).state;
    this.#show({ name: 'restore', savedAt, progress, confirming: false });
  }

  /** The answers stay in sight, for reading. */
  #lost(): void {
    const answering = this.#answering;
    this.pauses.end();
    this.#show(answering ? { name: 'readOnly', answering } : { name: 'otherTab', canTakeOver: true });
  }

  /** A response on its way is sent whether or not somebody is there. */
  #warnIdle(secondsLeft: number): void {
    const stage = this.#stage;
    if (stage.name === 'idle') this.#show({ ...stage, secondsLeft });
    else if (showsAnswers(stage)) this.#present({ name: 'idle', secondsLeft, before: stage });
  }

  #eraseIdle(): void {
    if (showsAnswers(this.#stage)) void this.#startAgain({ kind: 'idleErased' });
  }

  /** Somebody is there, and comes back to where they were. */
  stay(): void {
    this.#visit.stay();
    if (this.#stage.name === 'idle') this.#present(this.#stage.before);
  }

  #restore(draft: Draft, notice: Notice): void {
    this.#host.chooseLanguage(spokenOr(draft.locale));
    this.#begin(draft, notice);
    this.#host.dispatch(new SurveyDraftEvent('restored'));
  }

  #begin(draft: Draft | undefined, notice: Notice | undefined): void {
    const { questionnaire, drafts } = this.#visit;
    if (!questionnaire || !drafts) return;
    // A draft that was begun in time may still be sent; the server decides by the day it was completed.
    const opening = draft ? 'open' : openingAt(questionnaire, Date.now());
    if (opening !== 'open') return this.#show({ name: 'closed', opening });
    const session = sessionOf(questionnaire, this.#host, draft);
    if (draft) session.setLocale(draft.locale);
    else prefill(session, this.#host.prefill() ?? {}, (message) => this.#host.report('answers', message));
    const answering = new Answering(session, drafts, this.#host, notice);
    this.#show({ name: 'survey', answering, sending: false });
    if (this.isReady) this.#tellReady();
  }

  #tellReady(): void {
    if (this.#stage.name === 'closed') return;
    const { id = '', version = '' } = this.questionnaire ?? {};
    this.#host.changed();
    this.#host.dispatch(new SurveyReadyEvent(id, version));
  }

  /** Erases the draft of this slot and shows the first screen. */
  async startAgain(): Promise<void> {
    if (this.#stage.name === 'survey' && this.#stage.sending) return;
    await (this.#stage.name === 'unsent' ? this.unsent.erase() : this.#startAgain(undefined));
  }

  async #startAgain(notice: Notice | undefined): Promise<void> {
    this.pauses.end();
    await this.#visit.drafts?.erase();
    this.#host.dispatch(new SurveyDraftEvent('erased'));
    this.#begin(undefined, notice);
    this.#host.focus('heading');
  }

  /** Shows a page by its name. */
  goTo(page: string): boolean {
    return this.#answering?.goTo(page) ?? false;
  }

  languageChanged(language: Language): void {
    whoAnswers(this.#stage)?.speak(language);
  }

  /** Validates every page; acceptable answers are sealed, stored and sent, otherwise the first page with an error is shown. */
  async send(): Promise<void> {
    const stage = this.#stage;
    const { delivery } = this.#visit;
    if (stage.name !== 'survey' || stage.sending || !delivery) return;
    if (!stage.answering.complete()) return;
    this.#show({ ...stage, sending: true });
    await this.#visit.drafts?.settled();
    // Another tab may have taken over meanwhile, and has the answers.
    if (this.#visit.delivery !== delivery || this.#answering !== stage.answering) return;
    const sealed = await delivery.deliver(stage.answering, async () => this.#visit.drafts?.sealed());
    if (!sealed) {
      stage.answering.session.back();
      this.#show({ ...stage, sending: false });
    }
    this.#host.focus('heading');
  }

  /** Delivers a waiting response now. */
  async retry(): Promise<void> {
    if (this.#stage.name === 'failure') return this.open();
    await this.#visit.delivery?.retry();
    this.#host.focus('heading');
  }

  /** Saves the answers so far as a file, for a device that cannot keep them. */
  download(): void {
    this.#answering?.download();
  }

  /** Shows a screen the person asked for: the keyboard goes to its heading. */
  #present(stage: Stage): void {
    this.#show(stage);
    this.#host.focus('heading');
  }

  #show(stage: Stage): void {
    this.#stage = stage;
    this.#host.changed();
  }
}
