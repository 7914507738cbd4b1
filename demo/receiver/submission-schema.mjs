// The shape of a submission, before anybody asks what the answers mean.

const name = { type: 'string', minLength: 1, maxLength: 128 };
const uuid = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';

/** JSON Schema for Fastify. Extra members are refused, so that nothing undeclared about a person is ever stored. */
export const submissionSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'submissionId', 'survey', 'mode', 'locale', 'answers', 'context', 'client'],
  properties: {
    schema: { const: 'court-survey/response/1' },
    submissionId: { type: 'string', pattern: uuid },
    survey: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'version', 'digest'],
      properties: { id: name, version: name, digest: { type: ['string', 'null'], maxLength: 128 } },
    },
    mode: { enum: ['anonymous', 'confidential'] },
    locale: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
    completedOn: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
    completedAt: {
      type: 'string',
      pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$`,
    },
    answers: { type: 'object' },
    context: {
      type: 'object',
      additionalProperties: { anyOf: [{ type: 'string', maxLength: 200 }, { type: 'number' }, { type: 'boolean' }] },
    },
    client: {
      type: 'object',
      additionalProperties: false,
      required: ['widget'],
      properties: { widget: { type: 'string', maxLength: 64 } },
    },
  },
  // An anonymous response has a day, never a time that could be found again in a portal's log.
  oneOf: [
    {
      properties: { mode: { const: 'anonymous' } },
      required: ['completedOn'],
      not: { required: ['completedAt'] },
    },
    { properties: { mode: { const: 'confidential' } }, required: ['completedAt'] },
  ],
};
