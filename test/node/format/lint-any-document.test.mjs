// Whatever a file holds, linting answers with problems that lead to a place in it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatClasses, propertiesOf } from '../../../build/src/model/format/format.js';
import { lintQuestionnaire } from '../../../build/src/model/lint-questionnaire.js';

const courtUsers = JSON.parse(
  readFileSync(new URL('../../../src/questionnaires/court-users.json', import.meta.url), 'utf8'),
);
const names = [...new Set([...formatClasses.keys()].flatMap((name) => [...propertiesOf(name).keys()]))];

/** Objects whose members have names of the format and values of any kind, some of them such objects again. */
const { document } = fc.letrec((tie) => ({
  document: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 6 }),
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      'text',
      'radiogroup',
      'regex',
      'skip',
      '{a} = 1',
      '{',
      '{b}',
      'https://x.kz',
      null,
      true,
      0,
      {},
      [],
    ),
    fc.jsonValue({ maxDepth: 1 }),
    tie('document'),
    fc.array(tie('document'), { maxLength: 3 }),
  ),
}));

/** Replaces the value at the end of a path of member indices. */
const mutated = (json, path, value) => {
  if (path.length === 0 || typeof json !== 'object' || json === null) return value;
  const [step, ...rest] = path;
  const keys = Object.keys(json);
  if (keys.length === 0) return value;
  const key = keys[step % keys.length];
  const changed = Array.isArray(json) ? [...json] : { ...json };
  changed[key] = mutated(json[key], rest, value);
  return changed;
};

const isWhole = ({ severity, code, pointer }) =>
  ['error', 'warning', 'info'].includes(severity) && /^[\w.]+$/.test(code) && /^(\/.*)?$/s.test(pointer);

describe('linting any document', () => {
  it('of random members never throws', () => {
    fc.assert(
      fc.property(fc.oneof(document, fc.jsonValue()), (json) => assert.ok(lintQuestionnaire(json).every(isWhole))),
      { seed: 20261124, numRuns: 3_000 },
    );
  });

  it('of a changed court-users never throws', () => {
    const path = fc.array(fc.nat(50), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(path, fc.oneof(document, fc.jsonValue()), (steps, value) =>
        assert.ok(lintQuestionnaire(mutated(courtUsers, steps, value)).every(isWhole)),
      ),
      { seed: 20261124, numRuns: 150 },
    );
  });
});
