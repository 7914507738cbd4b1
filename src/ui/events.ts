import type { Receipt } from '../model/submission.js';

/** What every event of the element shares: it crosses the shadow boundary and reaches the page. */
class SurveyEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/** The first screen is shown and answers are accepted. */
export class SurveyReadyEvent extends SurveyEvent {
  static readonly type = 'survey-ready';
  constructor(
    readonly questionnaireId: string,
    readonly version: string,
  ) {
    super(SurveyReadyEvent.type);
  }
}

/** An answer changed; carries the question's path and never the answer itself. */
export class SurveyAnswerEvent extends SurveyEvent {
  static readonly type = 'survey-answer';
  constructor(readonly path: string) {
    super(SurveyAnswerEvent.type);
  }
}

/** Another page is shown: its name and its place (1-based) among the visible pages; 0 is the start page. */
export class SurveyPageEvent extends SurveyEvent {
  static readonly type = 'survey-page';
  constructor(
    readonly page: string,
    readonly position: number,
    readonly total: number,
  ) {
    super(SurveyPageEvent.type);
  }
}

/** The respondent chose a language in the switch. */
export class SurveyLanguageEvent extends SurveyEvent {
  static readonly type = 'survey-language';
  constructor(readonly language: string) {
    super(SurveyLanguageEvent.type);
  }
}

/** What became of the draft on this device. */
export class SurveyDraftEvent extends SurveyEvent {
  static readonly type = 'survey-draft';
  constructor(readonly state: 'saved' | 'failed' | 'restored' | 'erased') {
    super(SurveyDraftEvent.type);
  }
}

/**
 * All answers are acceptable and the respondent pressed Send; nothing is sealed yet.
 * `preventDefault()` alone keeps the review open. `respondWith(promise)` hands delivery to the host: fulfilled with
 * a receipt of the same `submissionId` it counts as delivered, rejected as a failed attempt. `body` resolves with the
 * frozen JSON as soon as it is sealed and stored, the same text at every attempt; it rejects when that will not be: after a
 * veto, without `endpoint` and `respondWith`, or when the survey is closed meanwhile.
 */
export class SurveySubmitEvent extends SurveyEvent {
  static readonly type = 'survey-submit';
  #response: Promise<unknown> | undefined;
  constructor(
    readonly submissionId: string,
    readonly attempt: number,
    readonly body: Promise<string>,
  ) {
    super(SurveySubmitEvent.type, true);
  }
  /** The host's promise, if one of the listeners took delivery over. */
  get response(): Promise<unknown> | undefined {
    return this.#response;
  }
  respondWith(response: Promise<unknown>): void {
    this.preventDefault();
    this.#response = response;
    // It may reject before sealing is done and anybody looks; the failed attempt is counted then.
    response.catch(() => undefined);
  }
}

/** The sealed response is stored on this device and waits for delivery. */
export class SurveyQueuedEvent extends SurveyEvent {
  static readonly type = 'survey-queued';
  constructor(readonly submissionId: string) {
    super(SurveyQueuedEvent.type);
  }
}

/** The court's server confirmed the response with this receipt. */
export class SurveyDeliveredEvent extends SurveyEvent {
  static readonly type = 'survey-delivered';
  constructor(readonly receipt: Receipt) {
    super(SurveyDeliveredEvent.type);
  }
}

/** The server refused the response for good; it is kept until the respondent decides. */
export class SurveyRejectedEvent extends SurveyEvent {
  static readonly type = 'survey-rejected';
  constructor(
    readonly submissionId: string,
    readonly reason: string,
    readonly status: number,
  ) {
    super(SurveyRejectedEvent.type);
  }
}

/** The portal's session is over. `preventDefault()`: the host shows its own sign-in and calls `retry()` afterwards. */
export class SurveyAuthRequiredEvent extends SurveyEvent {
  static readonly type = 'survey-auth-required';
  constructor(readonly submissionId: string) {
    super(SurveyAuthRequiredEvent.type, true);
  }
}

/** Something the host should know: `code` is stable, `message` is English for developers. */
export class SurveyErrorEvent extends SurveyEvent {
  static readonly type = 'survey-error';
  constructor(
    readonly code: SurveyErrorCode,
    readonly message: string,
  ) {
    super(SurveyErrorEvent.type);
  }
}

export type SurveyErrorCode =
  'questionnaireNotLoaded' | 'questionnaireBroken' | 'noEndpoint' | 'storageUnavailable' | 'deliveryFailed';

/** Event names and their classes, for typed `addEventListener`. */
export interface CourtSurveyEventMap extends HTMLElementEventMap {
  'survey-ready': SurveyReadyEvent;
  'survey-answer': SurveyAnswerEvent;
  'survey-page': SurveyPageEvent;
  'survey-language': SurveyLanguageEvent;
  'survey-draft': SurveyDraftEvent;
  'survey-submit': SurveySubmitEvent;
  'survey-queued': SurveyQueuedEvent;
  'survey-delivered': SurveyDeliveredEvent;
  'survey-rejected': SurveyRejectedEvent;
  'survey-auth-required': SurveyAuthRequiredEvent;
  'survey-error': SurveyErrorEvent;
}
