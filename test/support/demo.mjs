// The real demo with the real receiver and database, on a free port, in a folder of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../demo/server.mjs';

export const startDemo = async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'court-survey-'));
  const server = await startServer({ port: 0, dataFolder, log: () => {} });
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
    async close() {
      await server.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
};
