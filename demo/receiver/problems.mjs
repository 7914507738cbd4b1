// Everything the receiver can refuse, as RFC 9457 problems. Clients choose their words by the code, not by the title.

/** Code → status and title. */
export const problems = {
  malformed: { status: 400, title: 'The request is not a submission this service understands' },
  'idempotency-key-missing': { status: 400, title: 'The Idempotency-Key header is missing' },
  'idempotency-key-mismatch': { status: 400, title: 'The Idempotency-Key is not the submissionId of the body' },
  'digest-mismatch': { status: 400, title: 'The body is not the one the Content-Digest was made for' },
  'survey-mismatch': { status: 400, title: 'The address and the body name different surveys' },
  'unknown-survey': { status: 404, title: 'This survey was never published here' },
  'unknown-receipt': { status: 404, title: 'There is no receipt with this number' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'survey-closed': { status: 410, title: 'The survey did not take responses on that day' },
  'too-large': { status: 413, title: 'The body is larger than 256 kB' },
  'unsupported-media-type': { status: 415, title: 'Submissions are application/json' },
  'idempotency-key-reused': { status: 422, title: 'Another response was stored under this submissionId' },
  'unknown-version': { status: 422, title: 'This version of the survey was never published here' },
  validation: { status: 422, title: 'Some answers are not acceptable' },
  internal: { status: 500, title: 'The service failed; the response was not stored' },
  unavailable: { status: 503, title: 'The service cannot store responses now' },
};

/** Thrown anywhere in a request; the error handler turns it into the response. */
export class ProblemError extends Error {
  /**
   * @param {keyof typeof problems} code
   * @param {{ detail?: string, errors?: { pointer: string, code: string }[] }} [more]
   */
  constructor(code, more = {}) {
    super(more.detail ?? problems[code].title);
    this.code = code;
    this.more = more;
  }
}

const ownCode = (error) => {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return 'too-large';
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'unsupported-media-type';
  if (error.statusCode >= 400 && error.statusCode < 500) return 'malformed';
  // No connection to PostgreSQL, or it is shutting down: classes 08 and 57, too many connections, or refused by the system.
  if (/^(08|57|53300|ECONN|ETIMEDOUT|ENOTFOUND)/.test(String(error.code))) return 'unavailable';
  return 'internal';
};

/**
 * The problem for any error, ours or not; what went wrong inside is never told to the caller.
 * @param {any} error
 */
export const problemOf = (error) => {
  const [code, more] = error instanceof ProblemError ? [error.code, error.more] : [ownCode(error), {}];
  return {
    type: `urn:court-survey:problem:${code}`,
    title: problems[code].title,
    status: problems[code].status,
    ...more,
  };
};

/** Sends a problem. As bytes: to text Fastify would add a charset, which this type does not have. */
export const replyProblem = (reply, problem) => {
  if (problem.status === 503) reply.header('Retry-After', '5');
  return reply
    .code(problem.status)
    .header('Content-Type', 'application/problem+json')
    .send(Buffer.from(JSON.stringify(problem)));
};

/** Fastify's error handler. `log` hears only of failures that are ours. */
export const sendProblem = (log) => (error, request, reply) => {
  const problem = problemOf(error);
  if (problem.status >= 500) log(`${request.method} ${request.routeOptions.url ?? ''}: ${error.stack ?? error}`);
  return replyProblem(reply, problem);
};
