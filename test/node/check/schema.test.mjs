// The published JSON Schema: what runs here is valid, what an author typically gets wrong is not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';

const read = (path) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const schema = read('dist/questionnaire.schema.json');
const valid = new Ajv2020({ allowUnionTypes: true }).compile(schema);
const survey = (element, more = {}) => ({ id: 'x', version: '1', pages: [{ elements: [element] }], ...more });
const text = (more = {}) => ({ type: 'text', name: 'a', ...more });

describe('the schema of questionnaires', () => {
  it('is JSON Schema 2020-12 under a name with a version', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.$id, 'urn:court-survey:questionnaire:1');
  });

  it('accepts court-users', () =>
    assert.ok(valid(read('src/questionnaires/court-users.json')), JSON.stringify(valid.errors?.slice(0, 3))));

  const right = {
    'one text for each language': survey(text({ title: { kk: 'а', ru: 'а' } })),
    'an older name': survey(text({ hasComment: true, placeHolder: 'x' })),
    'appearance that is ignored': survey(text({ width: '50%' }), { showTOC: true, regionalFormat: { locale: 'kk' } }),
    'choices in every form': survey({
      type: 'checkbox',
      name: 'a',
      choices: [1, 'b', 'c|C', { value: 'd', isExclusive: true }],
    }),
    'panels in panels': survey({ type: 'panel', elements: [{ type: 'panel', elements: [text()] }] }),
    'validators and triggers': survey(
      text({ validators: [{ type: 'regex', regex: 'x' }, { type: 'emailvalidator' }] }),
      {
        triggers: [{ type: 'skip', expression: '{a} = 1', gotoName: 'b' }],
      },
    ),
    'elements without pages': { id: 'x', version: '1', elements: [text()] },
    'days of opening': survey(text(), { opensAt: '2026-11-01', closesAt: '2026-12-31T23:59:59+05:00' }),
  };
  for (const [what, json] of Object.entries(right))
    it(`accepts ${what}`, () => assert.ok(valid(json), JSON.stringify(valid.errors)));

  const wrong = {
    'a missing id': { version: '1', elements: [text()] },
    'a questionnaire that asks nothing': { id: 'x', version: '1' },
    'a misspelt property': survey(text({ requierd: true })),
    'a misspelt type': survey({ type: 'radio', name: 'a' }),
    'a type that is refused': survey({ type: 'file', name: 'a' }),
    'a type that does not work yet': survey({ type: 'paneldynamic', name: 'a', templateElements: [] }),
    'a question without a name': survey({ type: 'text' }),
    'a property of another type': survey(text({ choices: [1] })),
    'a boolean in quotes': survey(text({ isRequired: 'true' })),
    'a word that is not known': survey(text(), { checkErrorsMode: 'never' }),
    'a page mode that does not work yet': survey(text(), { questionsOnPageMode: 'inputPerPage' }),
    'a choice without a value': survey({ type: 'radiogroup', name: 'a', choices: [{}] }),
    'a validator that does not exist': survey(text({ validators: [{ type: 'phone' }] })),
    'a date in another order': survey(text(), { closesAt: '31.12.2026' }),
    'a language that is none': survey(text({ title: { Russian: 'x' } })),
  };
  for (const [what, json] of Object.entries(wrong)) it(`refuses ${what}`, () => assert.equal(valid(json), false));
});
