import type { Outcome } from '../../delivery/judge-answer.js';
import type { OutboxRecord } from '../../delivery/outbox-record.js';
import { checkReceipt } from '../../delivery/receipt-check.js';
import { csrfToken, isHeader } from '../../delivery/request-headers.js';
import type { SenderOptions } from '../../delivery/sender.js';
import { SurveySubmitEvent } from '../events.js';
import type { FlowHost } from './flow-host.js';

/** How the host wants responses to travel: to its endpoint with its headers, or by its own hands (`response` is its promise). */
export const deliveryWays = (
  host: FlowHost,
  response: Promise<unknown> | undefined,
): Omit<SenderOptions, 'outbox' | 'announce'> => {
  const { endpoint, credentials, anonymous, csrf } = host.options();
  const token = (): readonly [string, string] | undefined => {
    const found = csrf && csrfToken(csrf.from, csrf.name);
    if (!csrf || !found) return undefined;
    if (isHeader(csrf.header, found)) return [csrf.header, found];
    // Without it the server says what is missing; an attempt that fails here would be repeated for days.
    host.report(
      `csrf-${csrf.from}`,
      `what is in "${csrf.name}" cannot be sent as the header "${csrf.header}"; no token is sent`,
    );
    return undefined;
  };
  return {
    endpoint,
    credentials,
    anonymous,
    sources: {
      csrf: csrf && token,
      getHeaders: anonymous ? undefined : host.getHeaders,
      getParticipation: host.getParticipation,
    },
    courier: response || !endpoint ? (record, attempt) => askHost(host, record, attempt, response) : undefined,
  };
};

/** The host delivers: the first attempt has its promise, every later one asks again with the frozen body. */
const askHost = async (
  host: FlowHost,
  record: OutboxRecord,
  attempt: number,
  first: Promise<unknown> | undefined,
): Promise<Outcome> => {
  const event = new SurveySubmitEvent(record.submissionId, attempt, Promise.resolve(record.body));
  if (attempt > 1 || !first) host.dispatch(event);
  const receipt = checkReceipt(await (event.response ?? first), record.submissionId, record.bodyDigest);
  return receipt ? { outcome: 'delivered', receipt } : { outcome: 'retry', reason: 'noReceipt', wait: undefined };
};
