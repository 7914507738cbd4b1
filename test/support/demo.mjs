// The real demo with the real receiver and database, on a free port, in a folder of its own.
import { startOwnServer } from './own-server.mjs';

export const startDemo = async () => {
  const server = await startOwnServer();
  return {
    url: server.url.replace(/\/$/, ''),
    responses: async () =>
      (await (await fetch(new URL('/api/surveys/court-users/results', server.url))).json()).responses,
    /** The row of a submission as it lies in the database. */
    stored: async (submissionId) => {
      const rows = await server.database.query('SELECT receipt_id, answers FROM responses WHERE submission_id = $1', [
        submissionId,
      ]);
      return rows.map((row) => ({ receiptId: row.receipt_id, answers: row.answers }))[0];
    },
    close: server.close,
  };
};
