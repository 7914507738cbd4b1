import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { digestOf, post, problemCode, results, startReceiver, submissionOf } from './receiver-fixture.mjs';

let server;
before(async () => {
  server = await startReceiver();
});
after(() => server?.close());

const counted = async (work) => {
  const { responses } = await results(server.url);
  await work();
  return (await results(server.url)).responses - responses;
};

describe('a response is stored exactly once', () => {
  it('sent once: 201 and a receipt for this very body', async () => {
    const submission = submissionOf();
    const stored = await counted(async () => {
      const { status, headers, body } = await post(server.url, submission);
      assert.equal(status, 201);
      assert.equal(headers.get('idempotency-replayed'), null);
      assert.match(body.receiptId, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]$/);
      assert.match(body.acceptedOn, /^\d{4}-\d{2}-\d{2}$/);
      assert.deepEqual(body, {
        receiptId: body.receiptId,
        submissionId: submission.submissionId,
        acceptedOn: body.acceptedOn,
        survey: { id: 'visit', version: '1.0.0' },
        bodyDigest: digestOf(JSON.stringify(submission)),
      });
    });
    assert.equal(stored, 1);
  });

  it('sent again because the first answer was lost: 200, the same receipt, marked as a replay, no second row', async () => {
    const submission = submissionOf();
    const stored = await counted(async () => {
      const first = await post(server.url, submission);
      const second = await post(server.url, submission);
      assert.equal(second.status, 200);
      assert.equal(second.headers.get('idempotency-replayed'), 'true');
      assert.deepEqual(second.body, first.body);
    });
    assert.equal(stored, 1);
  });

  it('sent twenty times at once: one row, one 201, one receipt for all', async () => {
    const submission = submissionOf();
    const stored = await counted(async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => post(server.url, submission)));
      assert.equal(answers.filter(({ status }) => status === 201).length, 1);
      assert.equal(answers.filter(({ status }) => status === 200).length, 19);
      assert.equal(new Set(answers.map(({ body }) => body.receiptId)).size, 1);
    });
    assert.equal(stored, 1);
  });

  it('other answers under a submissionId already taken: 422, and what was stored stays', async () => {
    const submission = submissionOf();
    const stored = await counted(async () => {
      const first = await post(server.url, submission);
      const other = await post(server.url, { ...submission, answers: { helped: 'no' } });
      assert.equal(other.status, 422);
      assert.equal(problemCode(other), 'idempotency-key-reused');
      assert.deepEqual((await post(server.url, submission)).body, first.body);
    });
    assert.equal(stored, 1);
  });

  it('two people with the same answers: two rows, two receipts (the control: rows are not merged by content)', async () => {
    const stored = await counted(async () => {
      const [one, two] = [await post(server.url, submissionOf()), await post(server.url, submissionOf())];
      assert.deepEqual([one.status, two.status], [201, 201]);
      assert.notEqual(one.body.receiptId, two.body.receiptId);
    });
    assert.equal(stored, 2);
  });

  it('the key may come without quotes', async () => {
    const submission = submissionOf();
    const { status } = await post(server.url, submission, { 'Idempotency-Key': submission.submissionId });
    assert.equal(status, 201);
  });

  it('characters that a database refuses, but people can paste, are stored and never lose a response', async () => {
    const answers = { helped: 'yes', 'nul\0name': 'a\0b \ud800 \\u0000 қ' };
    const { status } = await post(server.url, submissionOf({ answers }));
    assert.equal(status, 201);
  });
});
