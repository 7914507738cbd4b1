// From bytes to a submission: what can be refused before the questionnaire is known.
import { checkContentDigest, digestOf } from './digest.mjs';
import { ProblemError } from './problems.mjs';

const maxDepth = 32;

/** Deeper nesting than any questionnaire has would overflow the stack of whatever walks the answers. */
const checkDepth = (value) => {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) throw new ProblemError('malformed', { detail: `More than ${maxDepth} levels deep` });
    level = level.flatMap((item) => (item !== null && typeof item === 'object' ? Object.values(item) : []));
  }
};

/**
 * A Fastify parser for `application/json`: verifies Content-Digest over the exact bytes, refuses broken UTF-8,
 * `__proto__` and deep nesting, and leaves the text and its digest on `request.exact`.
 * @param {import('fastify').FastifyInstance} app
 */
export const submissionParser = (app) => {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  return (request, bytes, done) => {
    try {
      checkContentDigest(request.headers['content-digest'], bytes);
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      parseJson(request, text, (error, body) => {
        if (error) return done(error);
        checkDepth(body);
        request.exact = { text, digest: digestOf(bytes) };
        return done(null, body);
      });
    } catch (error) {
      done(error instanceof ProblemError ? error : new ProblemError('malformed', { detail: error.message }));
    }
  };
};

/**
 * The key says which response this is before and after any proxy; quoted as the draft standard has it, or bare.
 * @param {string | undefined} header
 * @param {string} submissionId
 */
export const checkIdempotencyKey = (header, submissionId) => {
  if (header === undefined || header.trim() === '') throw new ProblemError('idempotency-key-missing');
  if (header.trim().replace(/^"(.*)"$/, '$1') !== submissionId) throw new ProblemError('idempotency-key-mismatch');
};
