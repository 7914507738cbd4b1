import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { evaluate } from '../../../build/src/model/expression/evaluate.js';
import { parseExpression } from '../../../build/src/model/expression/expression.js';
import { isFunctionName } from '../../../build/src/model/expression/functions/function-names.js';
import { resolvePath } from '../../../build/src/model/expression/resolve-path.js';
import { decode, encode } from '../../vectors/expression-encoding.mjs';

const vectors = JSON.parse(await readFile(new URL('../../vectors/expressions.vectors.json', import.meta.url), 'utf8'));

function answer({ expression, values, now }) {
  const parsed = parseExpression(expression);
  if ('problem' in parsed) return { unparsable: true, code: parsed.problem.code };
  const record = decode(values);
  const scope = {
    value: (name) => resolvePath(record, name),
    now: () => decode({ $date: now }),
    displayText: () => undefined,
    comment: () => undefined,
    isContainerReady: () => false,
    isDisplayMode: () => false,
    property: () => undefined,
  };
  return { result: encode(evaluate(parsed.expression, scope)) };
}

/** A call of a function that does not exist is a problem for the author here; survey-core warns and answers null. */
const callsUnknownFunction = (expression) =>
  [...expression.matchAll(/([A-Za-z_]\w*)\(/g)].some(([, name]) => !isFunctionName(name.replace(/^(?:and|or)/, '')));

describe('published expression vectors', () => {
  test('an author who moves a SurveyJS expression here gets the same value', () => {
    assert.ok(vectors.length >= 600);
    const wrong = vectors.filter((vector) => {
      if (callsUnknownFunction(vector.expression)) return answer(vector).code !== 'unknownFunction';
      const { code: _, ...ours } = answer(vector);
      return (
        JSON.stringify(ours) !== JSON.stringify('result' in vector ? { result: vector.result } : { unparsable: true })
      );
    });
    assert.deepEqual(
      wrong.map((vector) => ({ ...vector, ours: answer(vector) })),
      [],
    );
  });

  test('a wrong vector is noticed', () => {
    const [first] = vectors;
    assert.notDeepEqual(answer(first), { result: encode(!decode(first.result)) });
  });

  test('every operator and every function has a vector', () => {
    const texts = vectors.map(({ expression }) => expression).join('\n');
    const surveyOnly = ['displayValue', 'getComment', 'isDisplayMode', 'propertyValue'];
    const operators = ['or', 'and', '<=', '>=', '=', '!=', '<', '>', '+', '-', '*', '/', '%', '^', 'empty', 'notempty'];
    const containment = ['contains', 'notcontains', 'anyof', 'allof', 'noneof'];
    const functions =
      'age avg avgInArray count countInArray currentDate currentYear dateAdd dateDiff day diffDays getDate getYear iif isContainerReady max maxInArray min minInArray month round substring sum sumInArray today trunc weekday year';
    const missing = [...operators, ...containment].filter((operator) => !texts.includes(` ${operator}`));
    const uncalled = functions.split(' ').filter((name) => !texts.includes(`${name}(`));
    assert.deepEqual([...missing, ...uncalled], []);
    assert.ok(surveyOnly.every(isFunctionName));
  });
});
