import type { DeliveryPhase } from './delivery-machine.js';
import type { OutboxRecord } from './outbox-record.js';
import { longestAsked, longestWindow } from './retry-delay.js';

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

/** Milliseconds of the court's own wait that are left. A later moment was written by another clock. */
const askedLeft = ({ notBefore = 0 }: OutboxRecord, now: number): number =>
  notBefore - now > longestAsked ? 0 : Math.max(0, notBefore - now);

/**
 * Milliseconds that a page which finds the response waits before an attempt by itself. Our own part of it is short: a
 * device whose clock was put back does not wait for the old one.
 */
export const waitLeft = (record: OutboxRecord, now: number): number => {
  const asked = askedLeft(record, now);
  const wait = (record.nextAt ?? 0) - now;
  return wait > asked + longestWindow ? asked : Math.max(asked, wait);
};

/** Whether an attempt may be made without the person's word. */
export const mayTry = (record: OutboxRecord, now: number): boolean =>
  askedLeft(record, now) === 0 && !isForgotten(record, now);
