// The reference receiver with its database, as a court would run it, and a look at the rows past its back.
import { startOwnServer } from '../support/own-server.mjs';
import { questionnaire } from './site.mjs';

export const startReceiver = async () => {
  const { url, database, close } = await startOwnServer({ questionnaires: [questionnaire] });
  return {
    url,
    count: async () => Number((await database.query('SELECT count(*) AS rows FROM responses'))[0].rows),
    /** The rows whose response carries a mark: one press of Send has a mark of its own. */
    rowsOf: async (mark) =>
      (
        await database.query(`SELECT submission_id, receipt_id, body FROM responses WHERE answers->>'mark' = $1`, [
          mark,
        ])
      ).map((row) => ({ submissionId: row.submission_id, receiptId: row.receipt_id, body: row.body })),
    close,
  };
};
