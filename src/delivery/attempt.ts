import { NoAnswer, post as postOverNetwork, type Post } from './http.js';
import { inTime } from './in-time.js';
import { judgeAnswer, type Outcome } from './judge-answer.js';
import type { OutboxRecord } from './outbox-record.js';
import { requestHeaders, type HeaderSources } from './request-headers.js';

/** Hands a sealed body to somebody else for delivery (the host's `respondWith`); resolves with what should be a receipt. */
export type Courier = (record: OutboxRecord, attempt: number) => Promise<Outcome>;

/** Where and how a response travels. */
export interface AttemptOptions {
  /** Absolute URL; `undefined` only with a `courier`. */
  readonly endpoint: string | undefined;
  readonly credentials: RequestCredentials;
  readonly anonymous: boolean;
  readonly sources: HeaderSources;
  readonly courier?: Courier | undefined;
  readonly post?: Post;
}

const held: Outcome = { outcome: 'retry', reason: 'held', wait: undefined };

/** One attempt, by the host's hands or over the network; nothing goes out once `mayPost` says no. Never rejects. */
export const attempt = async (
  record: OutboxRecord,
  { endpoint, credentials, anonymous, sources, courier, post = postOverNetwork }: AttemptOptions,
  mayPost: () => boolean,
): Promise<Outcome> => {
  try {
    if (!mayPost()) return held;
    if (courier) return await inTime(courier(record, record.attempts));
    if (!endpoint) return { outcome: 'retry', reason: 'noEndpoint', wait: undefined };
    const headers = await inTime(requestHeaders(record, sources));
    // Meanwhile somebody else may have signed in.
    if (!mayPost()) return held;
    const answer = await post(endpoint, record.body, { headers, credentials, anonymous });
    return judgeAnswer(answer, record.submissionId, record.bodyDigest);
  } catch (error) {
    return { outcome: 'retry', reason: error instanceof NoAnswer ? 'noAnswer' : String(error), wait: undefined };
  }
};
