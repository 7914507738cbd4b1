// The three routes a court's back end must have, as a Fastify plugin.
import { openPublished } from './published.mjs';
import { ProblemError, sendProblem } from './problems.mjs';
import { readReceiptId } from './receipt-id.mjs';
import { courtDate, openResponses } from './responses.mjs';
import { readResults } from './results.mjs';
import { checkIdempotencyKey, submissionParser } from './submission-body.mjs';
import { submissionSchema } from './submission-schema.mjs';
import { validate } from './validate.mjs';

/** Bytes of the largest body taken. */
export const maxBodyBytes = 256 * 1024;

/**
 * @typedef {object} ReceiverOptions
 * @property {import('./database.mjs').Database} database
 * @property {any} model the library's `model.js`
 * @property {readonly unknown[]} questionnaires authors' documents to publish at the start
 * @property {(line: string) => void} log hears only of failures; never gets answers, addresses or keys
 * @property {() => Date} [now] for tests
 */

/**
 * @param {import('fastify').FastifyInstance} app
 * @param {ReceiverOptions} options
 */
export const receiver = async (app, { database, model, questionnaires, log, now = () => new Date() }) => {
  const published = openPublished(database, model);
  const responses = openResponses(database, now);
  for (const document of questionnaires) await published.publish(document);

  const latest = async (id) => {
    const document = await published.latest(id);
    if (!document) throw new ProblemError('unknown-survey');
    return document;
  };

  app.decorateRequest('exact', null);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: maxBodyBytes }, submissionParser(app));
  app.setErrorHandler(sendProblem(log));
  app.addHook('onSend', async (_, reply) => void reply.header('Cache-Control', 'no-store'));

  app.post('/api/surveys/:id/responses', {
    schema: { body: submissionSchema },
    preValidation: async (request) => {
      if (request.headers['idempotency-key'] === undefined) throw new ProblemError('idempotency-key-missing');
    },
    handler: async (request, reply) => {
      const submission = /** @type {any} */ (request.body);
      const exact = /** @type {any} */ (request).exact;
      const { id } = /** @type {{ id: string }} */ (request.params);
      checkIdempotencyKey(/** @type {any} */ (request.headers['idempotency-key']), submission.submissionId);
      if (submission.survey.id !== id) throw new ProblemError('survey-mismatch');
      // Asked before validation: what was taken once stays taken, whatever has closed or changed since.
      const before = await responses.replay(id, submission.submissionId, exact.digest);
      if (before) return reply.header('Idempotency-Replayed', 'true').send(before);
      const found = await published.find(submission.survey);
      if (!found) {
        await latest(id);
        throw new ProblemError('unknown-version');
      }
      validate(model, found.questionnaire, submission);
      const { receipt, replayed } = await responses.store({ submission, digest: found.digest, exact });
      if (replayed) return reply.header('Idempotency-Replayed', 'true').send(receipt);
      return reply.code(201).send(receipt);
    },
  });

  app.get('/api/surveys/:id/results', async (request) => {
    const { id } = /** @type {{ id: string }} */ (request.params);
    return readResults(database, await latest(id), courtDate(now()));
  });

  app.get('/api/receipts/:receiptId', async (request) => {
    const receiptId = readReceiptId(/** @type {{ receiptId: string }} */ (request.params).receiptId);
    const receipt = receiptId && (await responses.receipt(receiptId));
    if (!receipt) throw new ProblemError('unknown-receipt');
    return receipt;
  });
};
