import type { OutboxRecord } from '../../delivery/outbox-record.js';
import { seal } from '../../delivery/seal.js';
import { Sender, type DeliveryState } from '../../delivery/sender.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { SurveySession } from '../../model/session.js';
import {
  SurveyAuthRequiredEvent,
  SurveyDeliveredEvent,
  SurveyErrorEvent,
  SurveyQueuedEvent,
  SurveyRejectedEvent,
  SurveySubmitEvent,
} from '../events.js';
import type { Answering } from './answering.js';
import { heedSigns } from './delivery-signs.js';
import { deliveryWays } from './delivery-ways.js';
import { draftOf } from './draft-of.js';
import { downloadAnswers } from './download-answers.js';
import type { FlowHost } from './flow-host.js';
import type { OpenSlot } from './open-slot.js';
import { promisedBody } from './promised-body.js';
import type { Stage, UnsentReason } from './stage.js';

/** Seals a completed session, stores it before the first attempt, and follows it until its receipt. */
export class DeliveryDesk {
  readonly #slot: OpenSlot;
  readonly #questionnaire: Questionnaire;
  readonly #host: FlowHost;
  readonly #show: (stage: Stage) => void;
  #sender: Sender | undefined;
  /** Storage has the response: it survives the page. */
  #isKept: boolean;
  #storing: Promise<void> | undefined;
  readonly #listening = new AbortController();
  /** Whose response is on its way, while their page is open. */
  #answering: Answering | undefined;
  /** Sealed for a download only, when there is nowhere to send to. */
  #unsendable: { readonly answering: Answering; readonly body: string; readonly submissionId: string } | undefined;

  constructor(slot: OpenSlot, questionnaire: Questionnaire, host: FlowHost, show: (stage: Stage) => void) {
    this.#slot = slot;
    this.#isKept = slot.store.persistent;
    this.#questionnaire = questionnaire;
    this.#host = host;
    this.#show = show;
    heedSigns(slot.name, this.#hasSession, this.#listening.signal, {
      nudge: () => this.#sender?.nudge(),
      hold: () => this.#sender?.hold(),
    });
  }

  /**
   * Shows what an earlier visit left: a response on its way (tried again soon) or its receipt. `cameBack`: the page was in
   * the browser's cache, and under whose session it goes on nobody knows. Rejects when storage cannot say.
   */
  async resume(cameBack: boolean): Promise<boolean> {
    const { outbox, drafts } = this.#slot;
    const { signal } = this.#listening;
    const waiting = await outbox.waiting();
    // The host has meanwhile opened something else.
    if (signal.aborted) return true;
    if (waiting) {
      drafts.forgetJournal();
      this.#sender = this.#senderFor(waiting, undefined, false);
      this.#sender.resume(cameBack && this.#hasSession);
      return true;
    }
    const receipt = await outbox.receipt();
    if (receipt) drafts.forgetJournal();
    if (receipt && !signal.aborted) this.#show({ name: 'receipt', receipt });
    return receipt !== undefined || signal.aborted;
  }

  /**
   * `false` when the host vetoed: nothing was sealed and the review goes on. `sealed` is called once the response is in the
   * outbox in the draft's place: nothing may write that again.
   */
  async deliver(answering: Answering, sealed: () => Promise<void>): Promise<boolean> {
    const { submissionId } = this.#slot.drafts;
    const body = promisedBody();
    const event = new SurveySubmitEvent(submissionId, 1, body.promise);
    const accepted = this.#host.dispatch(event);
    if (!accepted && !event.response) {
      body.broken('a listener of survey-submit vetoed it');
      return false;
    }
    const record = await this.#seal(answering.session, submissionId);
    const { signal } = this.#listening;
    if (signal.aborted) {
      body.broken('the survey was closed');
      return true;
    }
    if (!this.#host.options().endpoint && !event.response) {
      body.broken('there is no endpoint');
      return this.#nowhere(answering, record);
    }
    this.#answering = answering;
    this.#sender?.close();
    const sender = (this.#sender = this.#senderFor(record, event.response, true));
    try {
      await (this.#storing = sender.store());
      await sealed();
    } catch {
      this.#isKept = false;
      this.#host.dispatch(
        new SurveyErrorEvent('storageUnavailable', 'the response is kept only while the page is open'),
      );
    }
    this.#host.dispatch(new SurveyQueuedEvent(submissionId));
    body.kept(record.body);
    if (!signal.aborted) await sender.send();
    return true;
  }

  async retry(): Promise<void> {
    await this.#sender?.retry();
  }

  download(): void {
    const sealed = this.#unsendable ?? this.#sender?.record;
    if (sealed) downloadAnswers(sealed.body, sealed.submissionId);
  }

  /** The review again, when the response could not even be addressed. */
  reviewAgain(): Stage | undefined {
    const answering = this.#unsendable?.answering;
    this.#unsendable = undefined;
    answering?.session.back();
    return answering && { name: 'survey', answering, sending: false };
  }

  /** The person's own act. `false`: the court has the response by now, and there is nothing to erase. */
  async erase(): Promise<boolean> {
    try {
      const isErased = (await this.#sender?.erase()) ?? true;
      if (isErased) this.#sender = undefined;
      return isErased;
    } catch {
      return this.#refused('erased');
    }
  }

  /** A refused response becomes a draft again, on the page of the first question the court complained about. */
  async edit(): Promise<boolean> {
    const record = this.#sender?.record;
    if (!record) return false;
    try {
      return (
        (await this.#sender?.edit(await this.#slot.drafts.recordOf(draftOf(record, this.#questionnaire)))) ?? false
      );
    } catch {
      return this.#refused('edited');
    }
  }

  /** Storage does not do what the person wants: the screen stays as it is, and the host hears of it. */
  #refused(what: string): false {
    const message = `the response on this device cannot be ${what}`;
    this.#host.dispatch(new SurveyErrorEvent('storageUnavailable', message));
    return false;
  }

  /** Responses travel with the portal's session, or by the hands of a host that has one. */
  get #hasSession(): boolean {
    return this.#host.options().credentials !== 'omit';
  }

  /** A response that is just being stored is in the outbox, or was refused by storage. */
  async settled(): Promise<void> {
    await this.#storing?.catch(() => undefined);
  }

  close(): void {
    this.#listening.abort();
    this.#sender?.close();
    this.#sender = undefined;
  }

  async #seal(session: SurveySession, submissionId: string): Promise<OutboxRecord> {
    const { mode, context } = session.surroundings;
    const sealed = await seal({
      submissionId,
      questionnaire: this.#questionnaire,
      answers: session.completedAnswers(),
      locale: session.state.locale,
      mode,
      context,
      now: session.completedAt ?? new Date(),
    });
    return { ...sealed, v: 1, locale: session.state.locale, sealedAt: Date.now(), attempts: 0 };
  }

  #nowhere(answering: Answering, record: OutboxRecord): true {
    const advice = 'is missing, and no listener of survey-submit called respondWith: the response cannot be sent';
    this.#host.report('endpoint', advice);
    this.#host.dispatch(new SurveyErrorEvent('noEndpoint', `endpoint ${advice}`));
    this.#unsendable = { answering, body: record.body, submissionId: record.submissionId };
    this.#unsent(record.submissionId, { kind: 'noEndpoint' });
    return true;
  }

  #senderFor(record: OutboxRecord, response: Promise<unknown> | undefined, isNew: boolean): Sender {
    const announce = (state: DeliveryState): void => this.#follow(state);
    return new Sender(record, { ...deliveryWays(this.#host, response), outbox: this.#slot.outbox, announce }, isNew);
  }

  #follow(state: DeliveryState): void {
    const submissionId = this.#sender?.record.submissionId ?? '';
    switch (state.state) {
      case 'delivered':
        this.#show({ name: 'receipt', receipt: state.receipt, answering: this.#answering });
        this.#host.dispatch(new SurveyDeliveredEvent(state.receipt));
        return;
      case 'sending':
        this.#unsent(submissionId, { kind: 'sending' });
        return;
      case 'waiting':
        this.#unsent(submissionId, { kind: 'waiting', retryAt: state.retryAt });
        this.#host.dispatch(new SurveyErrorEvent('deliveryFailed', state.reason));
        return;
      case 'authRequired': {
        const hostAsks = !this.#host.dispatch(new SurveyAuthRequiredEvent(submissionId));
        this.#unsent(submissionId, hostAsks ? { kind: 'waiting', retryAt: undefined } : { kind: 'authRequired' });
        return;
      }
      case 'rejected':
        this.#unsent(submissionId, { kind: 'rejected', reason: state.reason, status: state.status });
        this.#host.dispatch(new SurveyRejectedEvent(submissionId, state.reason, state.status));
    }
  }

  #unsent(submissionId: string, reason: UnsentReason): void {
    this.#show({ name: 'unsent', submissionId, reason, isKept: this.#isKept, confirming: false, sending: false });
  }
}
