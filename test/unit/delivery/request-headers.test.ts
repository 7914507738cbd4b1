import { expect } from '@open-wc/testing';
import type { OutboxRecord } from '../../../src/delivery/outbox-record.js';
import { csrfToken, isHeader, requestHeaders, type HeaderSources } from '../../../src/delivery/request-headers.js';

const record: OutboxRecord = {
  v: 1,
  submissionId: '0b6c2f0e-3d2b-4a3e-9a0e-0d6f3f0b7f11',
  body: '{}',
  bodyDigest: null,
  locale: 'kk',
  sealedAt: 0,
  attempts: 0,
};
const nobody: HeaderSources = { csrf: undefined, getHeaders: undefined, getParticipation: undefined };
/** Firefox repeats in its message a value that it refuses. */
const secret = 'secret\nvalue';
const complaint = (sources: Partial<HeaderSources>): Promise<string> =>
  requestHeaders(record, { ...nobody, ...sources }).then(() => 'none', String);

describe('the CSRF token of a cookie', () => {
  const tokenIn = (cookie: string): string | undefined => {
    document.cookie = cookie;
    try {
      return csrfToken('cookie', 'XSRF-TEST');
    } finally {
      document.cookie = 'XSRF-TEST=; max-age=0';
    }
  };

  it('is decoded as portals encode it', () => {
    expect(tokenIn('XSRF-TEST=a%2Bb%3D')).to.equal('a+b=');
  });

  it('that was never encoded is taken as it is, instead of failing at every attempt', () => {
    expect(tokenIn('XSRF-TEST=100%_sure%zz')).to.equal('100%_sure%zz');
  });

  it('that is not there is none', () => {
    expect(csrfToken('cookie', 'XSRF-TEST')).to.equal(undefined);
  });

  it('is known to be unfit for a header before it is sent', () => {
    expect([isHeader('X-CSRF', 'a+b='), isHeader('X-CSRF', secret), isHeader('X CSRF', 'a')]).to.deep.equal([
      true,
      false,
      false,
    ]);
  });
});

describe('what a host adds to an attempt', () => {
  it('never reaches a message when the browser refuses it', async () => {
    const complaints = await Promise.all([
      complaint({ getHeaders: async () => ({ 'X-Own': secret }) }),
      complaint({ getHeaders: () => Promise.reject(new Error(secret)) }),
      complaint({ getParticipation: async () => secret }),
    ]);
    expect(complaints).to.deep.equal([
      'Error: getHeaders failed (TypeError)',
      'Error: getHeaders failed (Error)',
      'Error: getParticipation failed (TypeError)',
    ]);
  });

  it('does not replace what the contract says', async () => {
    const headers = await requestHeaders(record, {
      ...nobody,
      getHeaders: async () => ({ 'Idempotency-Key': 'own', 'X-Own': 'yes' }),
    });
    expect([headers.get('Idempotency-Key'), headers.get('X-Own')]).to.deep.equal([`"${record.submissionId}"`, 'yes']);
  });

  it('is asked for anew at every attempt, a one-time token above all', async () => {
    let asked = 0;
    const getParticipation = async (): Promise<string> => `t${++asked}`;
    const tokens: (string | null)[] = [];
    for (let attempt = 0; attempt < 2; attempt++)
      tokens.push((await requestHeaders(record, { ...nobody, getParticipation })).get('Participation-Token'));
    expect(tokens).to.deep.equal(['t1', 't2']);
  });
});
