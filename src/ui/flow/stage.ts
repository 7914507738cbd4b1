import type { Opening } from '../../model/opening.js';
import type { Progress } from '../../model/session-state.js';
import type { Receipt } from '../../model/submission.js';
import type { Answering } from './answering.js';

/** Why there is no survey to show. `unreadable`: storage is there, and does not say what an earlier visit left. */
export type FailureReason = 'notLoaded' | 'broken' | 'elsewhere' | 'unreadable';

/** Why a sealed response is still on this device. */
export type UnsentReason =
  | { readonly kind: 'sending' }
  | { readonly kind: 'waiting'; readonly retryAt: number | undefined }
  | { readonly kind: 'authRequired' }
  | { readonly kind: 'rejected'; readonly reason: string; readonly status: number }
  | { readonly kind: 'noEndpoint' };

/** Which screen the respondent sees; every field exists only where it has a meaning. */
export type Stage =
  | { readonly name: 'loading' }
  | { readonly name: 'failure'; readonly reason: FailureReason }
  | {
      readonly name: 'restore';
      readonly savedAt: number;
      readonly progress: Progress;
      readonly confirming: boolean;
    }
  /** "Save and exit" was pressed; it waits to be continued. */
  | { readonly name: 'left'; readonly answering: Answering }
  | { readonly name: 'survey'; readonly answering: Answering; readonly sending: boolean }
  /** The survey takes no responses now; nobody had begun one. */
  | { readonly name: 'closed'; readonly opening: Exclude<Opening, 'open'> }
  /** Another tab has the slot; `canTakeOver` where what it holds lies on the device. */
  | { readonly name: 'otherTab'; readonly canTakeOver: boolean }
  /** A kiosk was not touched for a while; `before` is what somebody who is still there comes back to. */
  | { readonly name: 'idle'; readonly secondsLeft: number; readonly before: Stage }
  /** Another tab went on with what was answered here. */
  | { readonly name: 'readOnly'; readonly answering: Answering }
  | {
      readonly name: 'unsent';
      readonly submissionId: string;
      readonly reason: UnsentReason;
      /** It survives the page. */
      readonly isKept: boolean;
      readonly confirming: boolean;
      /** Another attempt is under way. */
      readonly sending: boolean;
    }
  /** `answering` only where the response was given in this page: it brings the author's closing words. */
  | { readonly name: 'receipt'; readonly receipt: Receipt; readonly answering?: Answering | undefined };

/** Whose answers are on the screen or behind it. */
export const whoAnswers = (stage: Stage): Answering | undefined => {
  if (stage.name === 'idle') return whoAnswers(stage.before);
  return 'answering' in stage ? stage.answering : undefined;
};

/** Something of the person is on the screen or behind it that the next one on a kiosk must not find; not on its way yet. */
export const showsAnswers = (stage: Stage): boolean =>
  stage.name === 'survey' ? !stage.sending : !['loading', 'failure', 'unsent', 'closed'].includes(stage.name);

/**
 * The stage after delivery spoke up by itself. An attempt that begins changes words on the screen at hand (the review
 * shows the first one itself), and one that ends never takes a question away from the person.
 */
export const duringDelivery = (now: Stage, next: Stage): Stage => {
  if (next.name !== 'unsent') return next;
  const isAttempt = next.reason.kind === 'sending';
  if (isAttempt && now.name === 'survey') return now;
  if (now.name !== 'unsent') return next;
  return isAttempt ? { ...now, sending: true } : { ...next, confirming: now.confirming };
};
