import type { Language } from '../../i18n/catalog.js';
import type { Draft } from '../../model/draft.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { Answers } from '../../model/session-state.js';
import { SurveyDraftEvent, SurveyReadyEvent } from '../events.js';
import { Answering } from './answering.js';
import { arrive, type Arrival } from './arrive.js';
import type { DeliveryDesk } from './delivery-desk.js';
import { DraftDesk } from './draft-desk.js';
import { IdleWatch } from './idle-watch.js';
import type { LaterParts } from '../load-parts.js';
import type { FlowHost } from './flow-host.js';
import { tellHost } from './obtain-questionnaire.js';
import { Pauses } from './pauses.js';
import type { Notice } from './notice.js';
import { prefill } from './prefill.js';
import { sessionOf } from './session-of.js';
import { holdSlot, type SlotHold } from './slot-hold.js';
import { duringDelivery, whoAnswers, type Stage } from './stage.js';
import { tellStorage } from './tell-storage.js';

/**
 * One respondent's way through one slot: load, restore or begin, answer, send, receipt. Knows no template and no Lit;
 * the element draws its `stage`.
 */
export class SurveyFlow {
  readonly #host: FlowHost;
  #stage: Stage = { name: 'loading' };
  #questionnaire: Questionnaire | undefined;
  #hold: SlotHold | undefined;
  #idle: IdleWatch | undefined;
  #drafts: DraftDesk | undefined;
  #delivery: DeliveryDesk | undefined;
  /** Raised by every `open` and `close`: an answer that arrives for an older turn is dropped. */
  #turn = 0;
  #isOpen = false;
  readonly pauses = new Pauses({
    stage: () => this.#stage,
    present: (stage) => this.#present(stage),
    restore: (draft, notice) => {
      this.#restore(draft, notice);
      this.#host.focus('heading');
    },
    saved: async () => {
      await this.#drafts?.settled();
      return this.draftState.state === 'saved';
    },
  });

  constructor(host: FlowHost) {
    this.#host = host;
  }

  get stage(): Stage {
    return this.#stage;
  }

  get questionnaire(): Questionnaire | undefined {
    return this.#questionnaire;
  }

  /** Between `open` and `close`: a node that is only moved stays open. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Everything that answering, leaving and sending need is here: answers are accepted. */
  get isReady(): boolean {
    return this.#delivery !== undefined;
  }

  /** What the saved line and the banners say about the draft. */
  get draftState(): DraftDesk['state'] {
    return this.#drafts?.state ?? { state: 'none' };
  }

  /** Storage refuses to work: answers live as long as the page. */
  get degraded(): boolean {
    return this.#drafts?.degraded ?? false;
  }

  /** "Save and exit" is offered where the answers outlive the page. */
  get canLeave(): boolean {
    return this.#host.options().storage === 'personal' && !this.degraded && this.draftState.state !== 'none';
  }

  get answers(): Answers {
    return this.#answering?.session.state.answers ?? Object.freeze({});
  }

  get #answering(): Answering | undefined {
    return this.#stage.name === 'survey' ? this.#stage.answering : undefined;
  }

  /** Starts, or starts anew after the host changed what is shown. Never throws: trouble is a stage. */
  open(): Promise<void> {
    return this.#open({});
  }

  /** Goes on here with what another tab has; that one is for reading from now on. */
  continueHere(): Promise<void> {
    return this.#open({ takesOver: true });
  }

  /** Goes on although storage does not say what an earlier visit left: nothing is read, and nothing overwritten. */
  goOnWithoutStored(): Promise<void> {
    return this.#open({ memoryOnly: true });
  }

  async #open({ takesOver = false, memoryOnly = false }): Promise<void> {
    this.close();
    const turn = ++this.#turn;
    this.#isOpen = true;
    this.#show({ name: 'loading' });
    const rest = this.#host.restLoaded();
    // Awaited below; a turn that ends before must not leave its rejection behind.
    rest.catch(() => undefined);
    try {
      const arrival = await arrive(this.#host, () => turn === this.#turn, memoryOnly);
      if (!arrival) return;
      if ('failure' in arrival) return this.#show({ name: 'failure', reason: arrival.failure });
      await this.#enter(arrival, rest, turn, takesOver);
    } catch (error) {
      if (turn !== this.#turn) return;
      tellHost(
        { reason: 'notLoaded', attribute: 'src', detail: `a part could not be loaded (${String(error)})` },
        this.#host,
      );
      this.#show({ name: 'failure', reason: 'notLoaded' });
    }
  }

  /** Leaves: writes what is not yet on disk by the synchronous path and frees the slot. */
  close(): void {
    this.#isOpen = false;
    this.#turn++;
    this.#drafts?.close();
    this.#delivery?.close();
    this.#hold?.release();
    this.#idle?.close();
    this.#drafts = this.#delivery = this.#hold = this.#idle = undefined;
    this.pauses.end();
  }

  /** The slot is taken first: who has it alone may read, show and send what lies there. */
  async #enter(arrival: Arrival, rest: Promise<LaterParts>, turn: number, takesOver: boolean): Promise<void> {
    const { slot } = arrival;
    const hold = await holdSlot(slot, {
      takesOver,
      written: async () => this.#drafts?.settled(),
      lost: () => this.#lost(),
      cameBack: () => void (slot.store.persistent && this.open()),
    });
    if (hold === 'thisPage') return this.#show({ name: 'failure', reason: 'elsewhere' });
    if (hold === 'otherTab') return this.#show({ name: 'otherTab', canTakeOver: slot.store.persistent });
    if (turn !== this.#turn) return hold.release();
    this.#hold = hold;
    const { storage, idleMinutes } = this.#host.options();
    if (storage === 'kiosk') this.#idle = this.#watchIdle(idleMinutes);
    try {
      await this.#find(arrival, rest, turn, takesOver);
    } catch (error) {
      if (turn !== this.#turn) return;
      tellStorage(error, this.#host);
      this.#show({ name: 'failure', reason: 'unreadable' });
    }
  }

  /**
   * A slot holds one of: a response on its way, a receipt, a draft, nothing. Who has nothing there reads the first page
   * while the rest arrives.
   */
  async #find(
    { questionnaire, slot }: Arrival,
    rest: Promise<LaterParts>,
    turn: number,
    takesOver: boolean,
  ): Promise<void> {
    this.#questionnaire = questionnaire;
    this.#drafts = new DraftDesk(slot, this.#host, () => this.#lost());
    const isNew = await slot.isEmpty();
    if (turn !== this.#turn) return;
    if (isNew) this.#begin(undefined, undefined);
    const { DeliveryDesk } = await rest;
    if (turn !== this.#turn) return;
    const show = (stage: Stage): void => this.#show(duringDelivery(this.#stage, stage));
    this.#delivery = new DeliveryDesk(slot, questionnaire, this.#host, show);
    if (isNew) return this.#tellReady();
    if (await this.#delivery.resume()) return;
    const found = await this.#drafts.find(questionnaire, takesOver);
    if (turn !== this.#turn) return;
    switch (found.kept) {
      case 'newer':
        return this.#show({ name: 'failure', reason: 'unreadable' });
      case 'nothing':
        return this.#begin(undefined, undefined);
      case 'expired':
        return this.#begin(undefined, { kind: 'expired' });
      case 'draft': {
        const { draft, notice, savedAt } = found;
        if (found.sameTab || takesOver) return this.#restore(draft, notice);
        this.pauses.offer(draft, notice);
        const { progress } = sessionOf(questionnaire, this.#host, draft).state;
        this.#show({ name: 'restore', savedAt, progress, confirming: false });
      }
    }
  }

  #watchIdle(minutes: number): IdleWatch {
    return new IdleWatch({
      minutes,
      warn: (secondsLeft) => {
        const stage = this.#stage;
        if (stage.name === 'idle') this.#show({ ...stage, secondsLeft });
        else if (stage.name !== 'unsent' && stage.name !== 'failure')
          this.#present({ name: 'idle', secondsLeft, before: stage });
      },
      over: () => void (this.#stage.name === 'idle' && this.#startAgain({ kind: 'idleErased' })),
    });
  }

  /** Somebody is there, and comes back to where they were. */
  stay(): void {
    this.#idle?.stay();
    if (this.#stage.name === 'idle') this.#present(this.#stage.before);
  }

  /** Another tab has the slot: nothing is written or sent from here any more. */
  #lost(): void {
    // The lock, a refused write and the other tab itself may each bring the news.
    if (!this.#hold) return;
    const answering = this.#answering;
    this.#drafts?.abandon();
    this.#drafts = undefined;
    this.close();
    this.#isOpen = true;
    this.#show(answering ? { name: 'readOnly', answering } : { name: 'otherTab', canTakeOver: true });
  }

  #restore(draft: Draft, notice: Notice): void {
    this.#host.chooseLanguage(draft.locale === 'ru' ? 'ru' : 'kk');
    this.#begin(draft, notice);
    this.#host.dispatch(new SurveyDraftEvent('restored'));
  }

  #begin(draft: Draft | undefined, notice: Notice | undefined): void {
    const questionnaire = this.#questionnaire;
    if (!questionnaire || !this.#drafts) return;
    const session = sessionOf(questionnaire, this.#host, draft);
    if (draft) session.setLocale(draft.locale);
    else prefill(session, this.#host.prefill() ?? {}, (message) => this.#host.report('answers', message));
    const answering = new Answering(session, this.#drafts, this.#host, notice);
    this.#show({ name: 'survey', answering, sending: false });
    if (this.isReady) this.#tellReady();
  }

  #tellReady(): void {
    const { id = '', version = '' } = this.#questionnaire ?? {};
    this.#host.changed();
    this.#host.dispatch(new SurveyReadyEvent(id, version));
  }

  /** Erases the draft of this slot and shows the first screen. */
  startAgain(): Promise<void> {
    return this.#startAgain(undefined);
  }

  async #startAgain(notice: Notice | undefined): Promise<void> {
    this.pauses.end();
    await this.#drafts?.erase();
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
    if (stage.name !== 'survey' || stage.sending || !this.#delivery) return;
    if (!stage.answering.complete()) return;
    this.#show({ ...stage, sending: true });
    await this.#drafts?.settled();
    const sealed = await this.#delivery.deliver(stage.answering);
    if (!sealed) {
      stage.answering.session.back();
      this.#show({ ...stage, sending: false });
    }
    this.#host.focus('heading');
  }

  /** Delivers a waiting response now. */
  async retry(): Promise<void> {
    if (this.#stage.name === 'failure') return this.open();
    await this.#delivery?.retry();
    this.#host.focus('heading');
  }

  /** Saves the answers so far, or the waiting response, as a file on the person's device. */
  download(): void {
    if (this.#answering) this.#answering.download();
    else this.#delivery?.download();
  }

  /** Back to the review when nothing was sealed for delivery. */
  backToReview(): void {
    const stage = this.#delivery?.reviewAgain();
    if (stage) this.#present(stage);
  }

  /** Asks before a waiting response is erased, or takes the question back. */
  askErase(confirming: boolean): void {
    if (this.#stage.name === 'unsent') this.#present({ ...this.#stage, confirming });
  }

  /** The person's own act: the waiting response is erased from this device and a new questionnaire begins. */
  async eraseUnsent(): Promise<void> {
    await this.#delivery?.erase();
    // The next response goes under an id of its own.
    await this.#drafts?.erase();
    this.#begin(undefined, undefined);
    this.#host.focus('heading');
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
