import type { DeliveryPhase } from './delivery-machine.js';
import type { OutboxRecord } from './outbox-record.js';
import { longestAsked, longestWait } from './retry-delay.js';

const day = 86_400_000;
/** After this a response waits for the person's word: nobody expects a browser to send last week's answers by itself. */
const longestByItself = 7 * day;

/** The phase a response is in when a page finds it. A version that the court did not know may have been published since. */
export const phaseOnDisk = ({ refused }: OutboxRecord, now: number): DeliveryPhase => {
  if (!refused) return 'waiting';
  return refused.reason === 'unknownVersion' && Math.abs(now - refused.at) >= day ? 'waiting' : 'refused';
};

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
