import type { DeliveryPhase } from './delivery-machine.js';
import type { OutboxRecord } from './outbox-record.js';
import { longestAsked, longestWait } from './retry-delay.js';

const day = 86_400_000;
/** After this a response waits for the person's word: nobody expects a browser to send last week's answers by itself. */
const longestByItself = 7 * day;

/**
 * Milliseconds until a refused response is tried again by itself, `undefined` = never: a version that the court did not know
 * may be published a day later.
 */
export const refusalLeft = ({ refused }: OutboxRecord, now: number): number | undefined =>
  refused?.reason === 'unknownVersion' ? Math.max(0, day - Math.abs(now - refused.at)) : undefined;

/** The phase a response is in when a page finds it. */
export const phaseOnDisk = (record: OutboxRecord, now: number): DeliveryPhase =>
  record.refused && refusalLeft(record, now) !== 0 ? 'refused' : 'waiting';

/** Nobody tries by itself any more; it is kept and shown until the person decides. */
export const isForgotten = ({ sealedAt }: OutboxRecord, now: number): boolean => now - sealedAt >= longestByItself;

/** Milliseconds that a page which finds the response waits before an attempt by itself. */
export const waitLeft = ({ nextAt = 0, notBefore = 0 }: OutboxRecord, now: number): number => {
  const wait = Math.max(nextAt, notBefore) - now;
  // A later moment was written by another clock.
  return wait > longestWait ? 0 : Math.max(0, wait);
};

/** Whether an attempt may be made without the person's word. */
export const mayTry = (record: OutboxRecord, now: number): boolean => {
  const { notBefore } = record;
  // A later moment was written by another clock.
  const isAsked = notBefore !== undefined && now < notBefore && notBefore - now <= longestAsked;
  return !isAsked && !isForgotten(record, now);
};
