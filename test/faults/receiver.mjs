// The reference receiver with its database, as a court would run it, and a look at the rows past its back.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../demo/server.mjs';
import { questionnaire } from './site.mjs';

export const startReceiver = async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'court-survey-faults-'));
  const { url, database, close } = await startServer({
    port: 0,
    dataFolder,
    questionnaires: [questionnaire],
    log: () => {},
  });
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
    async close() {
      await close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
};
