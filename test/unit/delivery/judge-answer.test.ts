import { expect } from '@open-wc/testing';
import type { HttpAnswer } from '../../../src/delivery/http.js';
import { judgeAnswer } from '../../../src/delivery/judge-answer.js';

const id = '0b6c2f0e-3d2b-4a3e-9a0e-0d6f3f0b7f11';
const receipt = {
  receiptId: '7KQ2',
  submissionId: id,
  acceptedOn: '2026-11-24',
  survey: { id: 'court-users', version: '1.0.0' },
};

const answer = (status: number, body: unknown = '', more: Partial<HttpAnswer> = {}): HttpAnswer => ({
  status,
  redirected: false,
  contentType: 'application/json',
  retryAfter: null,
  date: null,
  text: typeof body === 'string' ? body : JSON.stringify(body),
  ...more,
});
const judged = (given: HttpAnswer): string => {
  const outcome = judgeAnswer(given, id, 'sha-256=:a:');
  return outcome.outcome === 'rejected' ? `rejected ${outcome.reason}` : outcome.outcome;
};
const problem = (code: string) => ({ type: `urn:court-survey:problem:${code}` });

const table: readonly (readonly [situation: string, given: HttpAnswer, outcome: string])[] = [
  ['201 with the receipt', answer(201, receipt), 'delivered'],
  ['200 with the receipt, a replay', answer(200, receipt), 'delivered'],
  ['200 with a login page', answer(200, '<!doctype html>', { contentType: 'text/html' }), 'retry'],
  ['200 with an empty body', answer(200), 'retry'],
  ['202 without a receipt', answer(202, {}), 'retry'],
  ["200 with somebody else's receipt", answer(200, { ...receipt, submissionId: 'other' }), 'retry'],
  ['200 with another digest', answer(200, { ...receipt, bodyDigest: 'sha-256=:b:' }), 'retry'],
  ['a body over the limit', answer(200, receipt, { text: undefined }), 'retry'],
  ['a redirect nobody followed', answer(0, '', { redirected: true }), 'authRequired'],
  ['401', answer(401), 'authRequired'],
  ['403', answer(403), 'forbidden'],
  ['400', answer(400), 'rejected malformed'],
  ['404', answer(404), 'rejected closed'],
  ['410', answer(410, problem('survey-closed')), 'rejected closed'],
  ['409 already answered', answer(409, problem('already-answered')), 'rejected duplicate'],
  ['409 in progress', answer(409, problem('in-progress')), 'retry'],
  ['413', answer(413), 'rejected malformed'],
  ['422 validation', answer(422, problem('validation')), 'rejected validation'],
  ['422 unknown version', answer(422, problem('unknown-version')), 'rejected unknownVersion'],
  ['422 key reused', answer(422, problem('idempotency-key-reused')), 'rejected keyReused'],
  ['418', answer(418), 'rejected other'],
  ...[408, 425, 429, 500, 501, 502, 503, 504, 507].map((status) => [String(status), answer(status), 'retry'] as const),
];

describe('what the widget makes of an answer', () => {
  for (const [situation, given, outcome] of table) {
    it(`${situation}: ${outcome}`, () => expect(judged(given)).to.equal(outcome));
  }

  it('a server that cannot do it at all is left alone for a quarter of an hour, whatever it asks for', () => {
    for (const status of [501, 505, 507])
      for (const retryAfter of [null, '5'])
        expect(judgeAnswer(answer(status, '', { retryAfter }), id, null)).to.include({ wait: 900_000 });
  });

  it('names the questions a refusal complains about, in the order of the server', () => {
    const errors = [{ pointer: '/answers/why~1not' }, { pointer: '/survey' }, null, { pointer: '/answers/table/r1' }];
    const outcome = judgeAnswer(answer(422, { ...problem('validation'), errors }), id, null);
    expect(outcome).to.deep.include({ reason: 'validation', questions: ['why/not', 'table'] });
  });

  it('waits as long as the server asks, in seconds or until a date by the server’s own clock', () => {
    const wait = (retryAfter: string, date: string | null = null): unknown => {
      const outcome = judgeAnswer(answer(503, '', { retryAfter, date }), id, null);
      return outcome.outcome === 'retry' ? outcome.wait : 'none';
    };
    expect(wait('120')).to.equal(120_000);
    expect(wait('Tue, 24 Nov 2026 12:01:00 GMT', 'Tue, 24 Nov 2026 12:00:00 GMT')).to.equal(60_000);
    expect(wait('Tue, 24 Nov 2026 12:01:00 GMT')).to.equal(undefined);
    expect(wait('99999999')).to.equal(6 * 3_600_000);
  });
});
