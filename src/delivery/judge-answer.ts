import type { Receipt } from '../model/submission.js';
import type { HttpAnswer } from './http.js';
import { readReceipt } from './receipt-check.js';
import { retryAfter } from './retry-delay.js';

/** Why the server will never take this response as it is. */
export type RefusalReason =
  'closed' | 'duplicate' | 'forbidden' | 'validation' | 'unknownVersion' | 'malformed' | 'keyReused' | 'other';

/** What one attempt led to; `wait` is what the server asked for, in milliseconds. */
export type Outcome =
  | { readonly outcome: 'delivered'; readonly receipt: Receipt }
  | { readonly outcome: 'retry'; readonly reason: string; readonly wait: number | undefined }
  | { readonly outcome: 'authRequired' }
  | { readonly outcome: 'forbidden' }
  | {
      readonly outcome: 'rejected';
      readonly reason: RefusalReason;
      readonly status: number;
      /** Names of the questions the server complained about, if it said so. */
      readonly questions?: readonly string[];
    };

const urn = 'urn:court-survey:problem:';

/** Refusals that a problem's type names more exactly than the status does. */
const byType: Readonly<Record<string, RefusalReason>> = {
  'survey-closed': 'closed',
  'already-answered': 'duplicate',
  validation: 'validation',
  'unknown-version': 'unknownVersion',
  'idempotency-key-reused': 'keyReused',
};

const byStatus: Readonly<Record<number, RefusalReason>> = {
  400: 'malformed',
  404: 'closed',
  409: 'duplicate',
  410: 'closed',
  413: 'malformed',
  415: 'malformed',
  422: 'validation',
};

/** Worth another attempt: the request may not have been seen, or the server is not itself. */
const transient = new Set([408, 425, 429]);
/** A server that says these says so for a while. */
const slow = new Set([501, 505, 507]);
const slowWait = 900_000;

/** What is read of a problem document; anything else may be in it. */
interface Problem {
  readonly type: string;
  readonly questions: readonly string[];
}

const mostQuestions = 50;

/** The question in a JSON pointer into the submission, `/answers/role` or `/answers/table/row`. */
const nameIn = (pointer: unknown): string | undefined => {
  const name = typeof pointer === 'string' ? /^\/answers\/([^/]+)/.exec(pointer)?.[1] : undefined;
  return name?.replaceAll('~1', '/').replaceAll('~0', '~');
};

const problemOf = (answer: HttpAnswer): Problem => {
  try {
    const { type, errors } = JSON.parse(answer.text ?? '') as { type?: unknown; errors?: unknown };
    const named = Array.isArray(errors) ? errors.map((one: { pointer?: unknown } | null) => nameIn(one?.pointer)) : [];
    return {
      type: typeof type === 'string' && type.startsWith(urn) ? type.slice(urn.length) : '',
      questions: named.filter((name) => name !== undefined).slice(0, mostQuestions),
    };
  } catch {
    return { type: '', questions: [] };
  }
};

/** Reads an answer by the table of the wire contract. Only a verified receipt counts as delivered. */
export const judgeAnswer = (answer: HttpAnswer, submissionId: string, bodyDigest: string | null): Outcome => {
  const { status } = answer;
  const wait = retryAfter(answer.retryAfter, answer.date);
  const retry = (reason: string): Outcome => ({ outcome: 'retry', reason, wait });
  if (answer.redirected || (status >= 300 && status < 400)) return { outcome: 'authRequired' };
  if (status >= 200 && status < 300) {
    const receipt = readReceipt(answer.text, submissionId, bodyDigest);
    return receipt ? { outcome: 'delivered', receipt } : retry('noReceipt');
  }
  if (status === 401) return { outcome: 'authRequired' };
  if (slow.has(status)) return { outcome: 'retry', reason: `status ${status}`, wait: Math.max(wait ?? 0, slowWait) };
  if (transient.has(status) || status >= 500) return retry(`status ${status}`);
  const { type, questions } = problemOf(answer);
  if (status === 409 && type === 'in-progress') return retry(type);
  if (status === 403) return { outcome: 'forbidden' };
  const reason = byType[type] ?? byStatus[status] ?? 'other';
  return { outcome: 'rejected', reason, status, ...(questions.length > 0 ? { questions } : {}) };
};
