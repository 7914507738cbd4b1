// One response in its outbox, a court that answers as it is told, and the sender between them.
import { NoAnswer, type HttpAnswer, type PostOptions } from '../../../src/delivery/http.js';
import { createMemoryStore } from '../../../src/delivery/memory-store.js';
import { Outbox } from '../../../src/delivery/outbox.js';
import type { OutboxRecord } from '../../../src/delivery/outbox-record.js';
import type { HeaderSources } from '../../../src/delivery/request-headers.js';
import { Sender, type DeliveryState } from '../../../src/delivery/sender.js';

/** Of the one response that the tests send. */
export const submissionId = '0b6c2f0e-3d2b-4a3e-9a0e-0d6f3f0b7f11';
/** As it lies in the outbox before its first attempt. */
export const record: OutboxRecord = {
  v: 1,
  submissionId,
  body: '{"a":1}',
  bodyDigest: null,
  locale: 'kk',
  sealedAt: Date.now(),
  attempts: 0,
};
/** What the court gives for it. */
export const receipt = { receiptId: 'R1', submissionId, acceptedOn: '2026-11-24', survey: { id: 'x', version: '1' } };

/** The court has not published this version. */
export const unknownVersion = 'unknown version';
type Reply = number | typeof unknownVersion | 'down' | 'hangs' | 'receipt';
const reply = (given: Exclude<Reply, 'hangs'>): HttpAnswer => {
  if (given === 'down') throw new NoAnswer('no connection');
  const common = { redirected: false, contentType: 'application/json', retryAfter: '3600', date: null };
  if (given === unknownVersion)
    return { ...common, status: 422, text: '{"type":"urn:court-survey:problem:unknown-version"}' };
  return given === 'receipt'
    ? { ...common, status: 201, text: JSON.stringify(receipt) }
    : { ...common, status: given, text: '' };
};

/** A sender of a response that is in its outbox; the court's replies come one after another, and then none any more. */
export const begin = async (
  replies: readonly Reply[],
  sources: Partial<HeaderSources> = {},
  kept: OutboxRecord = { ...record, sealedAt: Date.now() },
) => {
  const posts: { body: string; options: PostOptions }[] = [];
  const states: DeliveryState['state'][] = [];
  const store = createMemoryStore();
  const outbox = new Outbox(store, 's');
  await outbox.add(kept);
  const sender = new Sender(kept, {
    outbox,
    endpoint: 'https://court.example/api',
    credentials: 'same-origin',
    anonymous: false,
    sources: { csrf: undefined, getHeaders: undefined, getParticipation: undefined, ...sources },
    announce: ({ state }) => states.push(state),
    post: async (_, body, options) => {
      posts.push({ body, options });
      const given = replies[posts.length - 1] ?? 'down';
      return given === 'hangs' ? new Promise(() => undefined) : reply(given);
    },
  });
  return { sender, posts, states, store, outbox };
};
