import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../../../demo/server.mjs';
import { post, questionnaire, results, standIns, submissionOf } from './receiver-fixture.mjs';

const startReceiver = (options) => startServer({ ...standIns, ...options });

describe('a receiver that is stopped and started on the same folder', () => {
  let dataFolder;
  before(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'court-survey-restart-'));
  });
  after(() => rm(dataFolder, { recursive: true, force: true }));

  it('keeps its responses, replays their receipts, and still takes late responses to an earlier version', async () => {
    const early = submissionOf();
    const late = submissionOf();
    const first = await startReceiver({ dataFolder });
    const { body } = await post(first.url, early);

    await assert.rejects(
      startReceiver({ dataFolder }),
      /in use by another receiver/,
      'no second receiver in the folder',
    );
    await first.close();

    const second = await startReceiver({ dataFolder, questionnaires: [{ ...questionnaire, version: '2.0.0' }] });
    try {
      assert.equal((await results(second.url)).responses, 1);
      assert.equal((await results(second.url)).survey.version, '2.0.0');
      const replay = await post(second.url, early);
      assert.equal(replay.status, 200);
      assert.deepEqual(replay.body, body);
      assert.equal((await post(second.url, late)).status, 201);
      assert.equal((await results(second.url)).responses, 2);
    } finally {
      await second.close();
    }
  });
});
