// What the gallery's courts answer, one address for each outcome of Send.
const problem = (status, code, more = {}) => ({
  status,
  body: { type: `urn:court-survey:problem:${code}`, title: code, status, ...more },
});

const problems = {
  validation: problem(422, 'validation', { errors: [{ pointer: '/answers/role' }] }),
  'unknown-version': problem(422, 'unknown-version'),
  'already-answered': problem(409, 'already-answered'),
  closed: problem(410, 'survey-closed'),
  forbidden: problem(403, 'forbidden'),
  gone: problem(451, 'gone'),
  busy: problem(503, 'busy'),
  'signed-out': problem(401, 'signed-out'),
};

/** Fastify's handler for `/outcome/:name`. `never` leaves the request open. */
export const outcome = (request, reply) => {
  const { name } = request.params;
  if (name === 'never') return;
  if (name === 'receipt') {
    const { submissionId, survey } = request.body;
    const { id, version } = survey;
    reply.code(201).send({ receiptId: '7KQ2-M9XV-4', submissionId, acceptedOn: '2026-11-23', survey: { id, version } });
    return;
  }
  const answer = problems[name];
  if (!answer) return void reply.callNotFound();
  reply.code(answer.status).type('application/problem+json').send(answer.body);
};
