// Storing a response exactly once, however often and to however many receivers it is sent.
import { newReceiptId } from './receipt-id.mjs';
import { ProblemError } from './problems.mjs';

/** Today where the courts are: one zone, UTC+5, all year. @param {Date} now */
export const courtDate = (now) => new Date(now.getTime() + 5 * 3_600_000).toISOString().slice(0, 10);

/** JSON that jsonb accepts: escapes of U+0000 and of lone surrogates, in names and values, become U+FFFD. @param {unknown} answers */
export const storable = (answers) =>
  JSON.stringify(answers).replace(/\\(?:\\|u0000|ud[89a-f][0-9a-f]{2})/g, (escape) =>
    escape === '\\\\' ? escape : '\uFFFD',
  );

const columns = 'submission_id, version, receipt_id, accepted_on::text AS accepted_on, body_digest';

/** @returns {import('../../src/model/submission.ts').Receipt} */
const receiptOf = (row, surveyId) => ({
  receiptId: row.receipt_id,
  submissionId: row.submission_id,
  acceptedOn: row.accepted_on,
  survey: { id: surveyId, version: row.version },
  bodyDigest: row.body_digest,
});

/**
 * @param {import('./database.mjs').Database} database
 * @param {() => Date} now
 */
export const openResponses = (database, now) => {
  /** The receipt given before, `undefined` if there is none; 422 when those were other bytes. */
  const replay = async (surveyId, submissionId, digest) => {
    const [row] = await database.query(`SELECT ${columns} FROM responses WHERE survey_id = $1 AND submission_id = $2`, [
      surveyId,
      submissionId,
    ]);
    if (row && row.body_digest !== digest) throw new ProblemError('idempotency-key-reused');
    return row && receiptOf(row, surveyId);
  };

  return {
    replay,

    /**
     * Stores, or finds what another request stored meanwhile: the INSERT waits for a rival's transaction to end,
     * so the SELECT after it sees the rival's row.
     * @param {{ submission: import('../../src/model/submission.ts').Submission, digest: string, exact: { text: string, digest: string } }} checked
     * @returns {Promise<{ receipt: import('../../src/model/submission.ts').Receipt, replayed: boolean }>}
     */
    async store({ submission, digest, exact }) {
      const { submissionId, survey, answers } = submission;
      const [row] = await database.query(
        `INSERT INTO responses (survey_id, submission_id, version, digest, receipt_id, accepted_on, body_digest, body, answers)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (survey_id, submission_id) DO NOTHING RETURNING ${columns}`,
        [
          survey.id,
          submissionId,
          survey.version,
          digest,
          newReceiptId(),
          courtDate(now()),
          exact.digest,
          exact.text,
          storable(answers),
        ],
      );
      if (row) return { receipt: receiptOf(row, survey.id), replayed: false };
      const receipt = await replay(survey.id, submissionId, exact.digest);
      // Stored by a rival and erased before we looked: the sender tries again.
      if (!receipt) throw new ProblemError('unavailable');
      return { receipt, replayed: true };
    },

    /** What a receipt number may tell anybody who holds it. @param {string} receiptId */
    async receipt(receiptId) {
      const [row] = await database.query(
        'SELECT survey_id, version, accepted_on::text AS accepted_on FROM responses WHERE receipt_id = $1',
        [receiptId],
      );
      return (
        row && { received: true, acceptedOn: row.accepted_on, survey: { id: row.survey_id, version: row.version } }
      );
    },
  };
};
