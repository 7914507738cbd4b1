// A receiver on a free port with a tiny questionnaire and a stand-in for the library's model, and a sender of submissions.
import { createHash, randomUUID } from 'node:crypto';
import { startOwnServer } from '../../support/own-server.mjs';

export const questionnaire = {
  id: 'visit',
  version: '1.0.0',
  pages: [{ elements: [{ type: 'radiogroup', name: 'helped', isRequired: true, choices: ['yes', { value: 'no' }] }] }],
};

/** Knows one rule: `helped` must be answered; and one day, 2030-01-01, on which the survey is closed. */
export const standInModel = {
  parseQuestionnaire: (document) => ({ questionnaire: document, problems: [] }),
  checkSubmission: (_, { answers, completedOn }) => {
    if (completedOn === '2030-01-01') return { ok: false, violations: [], problem: 'closed' };
    if (answers.helped !== undefined) return { ok: true, violations: [] };
    return { ok: false, violations: [{ path: 'helped', violation: { code: 'required' } }] };
  },
};

/** Everything but the receiver itself, for `startServer`. */
export const standIns = { port: 0, model: standInModel, questionnaires: [questionnaire], log: () => {} };

export const startReceiver = (options = {}) => startOwnServer({ ...standIns, ...options });

export const digestOf = (text) => `sha-256=:${createHash('sha256').update(text).digest('base64')}:`;

/** A submission as the widget makes it; `changes` replace members. */
export const submissionOf = (changes = {}) => ({
  schema: 'court-survey/response/1',
  submissionId: randomUUID(),
  survey: { id: 'visit', version: '1.0.0', digest: null },
  mode: 'anonymous',
  locale: 'kk',
  completedOn: '2026-11-23',
  answers: { helped: 'yes' },
  context: {},
  client: { widget: '1.0.0' },
  ...changes,
});

/** Posts as the widget does; headers set to `undefined` are left out. */
export const post = async (url, submission, headers = {}, survey = 'visit') => {
  const body = typeof submission === 'string' ? submission : JSON.stringify(submission);
  const all = {
    'Content-Type': 'application/json',
    'Idempotency-Key': `"${submission.submissionId}"`,
    'Content-Digest': digestOf(body),
    ...headers,
  };
  const sent = Object.entries(all).filter(([, value]) => value !== undefined);
  const response = await fetch(`${url}/api/surveys/${survey}/responses`, { method: 'POST', headers: sent, body });
  return { status: response.status, headers: response.headers, body: await response.json() };
};

export const results = async (url, survey = 'visit') => (await fetch(`${url}/api/surveys/${survey}/results`)).json();

/** The code of a problem response, checked to be one. */
export const problemCode = ({ status, headers, body }) => {
  if (headers.get('content-type') !== 'application/problem+json') throw new Error(`not a problem: ${status}`);
  if (body.status !== status) throw new Error(`the body says ${body.status}, the response ${status}`);
  return body.type.replace('urn:court-survey:problem:', '');
};
