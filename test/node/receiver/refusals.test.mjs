import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { post, problemCode, results, startReceiver, submissionOf } from './receiver-fixture.mjs';

let server;
before(async () => {
  server = await startReceiver();
});
after(() => server?.close());

const submission = submissionOf();
const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;

/** situation → [what is posted, its headers, status, code] */
const refusals = {
  'no Idempotency-Key': [submission, { 'Idempotency-Key': undefined }, 400, 'idempotency-key-missing'],
  'an empty Idempotency-Key': [submission, { 'Idempotency-Key': '' }, 400, 'idempotency-key-missing'],
  'the key of another submission': [submission, { 'Idempotency-Key': '"x"' }, 400, 'idempotency-key-mismatch'],
  'a body changed on its way': [submission, { 'Content-Digest': 'sha-256=:AAAA:' }, 400, 'digest-mismatch'],
  'a body emptied on its way': ['', { 'Content-Digest': 'sha-256=:AAAA:' }, 400, 'digest-mismatch'],
  'an empty body': ['', {}, 400, 'malformed'],
  'broken JSON': ['{', {}, 400, 'malformed'],
  'a poisoned prototype': ['{"__proto__":{}}', {}, 400, 'malformed'],
  'nesting that would overflow a stack': [`{"answers":${nested}}`, {}, 400, 'malformed'],
  'a body that is no submission': [{ ...submission, schema: 'other/1' }, {}, 400, 'malformed'],
  'a number sent as text stays text': [{ ...submission, locale: 5 }, {}, 400, 'malformed'],
  'a member nobody declared': [{ ...submission, iin: '1' }, {}, 400, 'malformed'],
  'a time of day in an anonymous response': [
    { ...submission, completedAt: '2026-11-23T10:00:00Z' },
    {},
    400,
    'malformed',
  ],
  'a confidential response without its time': [{ ...submission, mode: 'confidential' }, {}, 400, 'malformed'],
  'another survey in the body than in the address': [
    { ...submission, survey: { id: 'other', version: '1.0.0', digest: null } },
    {},
    400,
    'survey-mismatch',
  ],
  'more than 256 kB': [{ ...submission, answers: { helped: 'я'.repeat(132_000) } }, {}, 413, 'too-large'],
  'a form instead of JSON': [
    submission,
    { 'Content-Type': 'application/x-www-form-urlencoded' },
    415,
    'unsupported-media-type',
  ],
  'a version never published': [
    { ...submission, survey: { id: 'visit', version: '9.9.9', digest: null } },
    {},
    422,
    'unknown-version',
  ],
  'a known version with changed content': [
    { ...submission, survey: { id: 'visit', version: '1.0.0', digest: 'sha-256=:AAAA:' } },
    {},
    422,
    'unknown-version',
  ],
  'a day on which the survey was closed': [{ ...submission, completedOn: '2030-01-01' }, {}, 410, 'survey-closed'],
};

describe('what cannot be stored is refused with a code the widget knows', () => {
  for (const [situation, [sent, headers, status, code]] of Object.entries(refusals)) {
    it(`${situation}: ${status} ${code}`, async () => {
      const key = { 'Idempotency-Key': `"${submission.submissionId}"` };
      const answer = await post(server.url, sent, { ...key, ...headers });
      assert.equal(problemCode(answer), code);
      assert.equal(answer.status, status);
      assert.equal((await results(server.url)).responses, 0);
    });
  }

  it('a survey never published: 404, for responses and results', async () => {
    const other = { ...submission, survey: { id: 'other', version: '1.0.0', digest: null } };
    assert.equal(problemCode(await post(server.url, other, {}, 'other')), 'unknown-survey');
    assert.equal((await fetch(`${server.url}/api/surveys/other/results`)).status, 404);
  });

  it('an answer the model does not accept: 422 with a pointer to it and why', async () => {
    const answer = await post(server.url, { ...submission, answers: {} });
    assert.equal(answer.status, 422);
    assert.equal(problemCode(answer), 'validation');
    assert.deepEqual(answer.body.errors, [{ pointer: '/answers/helped', code: 'required' }]);
  });

  it('the same submission without these faults is stored (the control)', async () => {
    assert.equal((await post(server.url, submission)).status, 201);
    assert.equal((await results(server.url)).responses, 1);
  });
});
