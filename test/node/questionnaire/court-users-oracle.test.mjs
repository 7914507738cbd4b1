import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Model } from 'survey-core';
import { courtUsers, elementsOf } from './court-users-document.mjs';

const OURS = ['id', 'version', 'contextKeys'];
const errorsOf = (source) => (new Model(source).jsonErrors ?? []).map(({ type, propertyName }) => [type, propertyName]);

test('a SurveyJS tool opens the questionnaire and knows everything in it but our three root fields', () => {
  assert.deepEqual(
    errorsOf(courtUsers()),
    OURS.map((name) => ['unknownproperty', name]),
  );
});

test('a misspelt property would be noticed', () => {
  const copy = courtUsers();
  elementsOf(copy, 'profile')[0].visibelIf = '{role} notempty';
  assert.deepEqual(errorsOf(copy).at(-1), ['unknownproperty', 'visibelIf']);
});

test('every answer a condition reads is the answer of a question, a row or a named surrounding', () => {
  const elements = elementsOf(courtUsers());
  const known = new Set(['mode', '$survey.locale', ...elements.map(({ name }) => name)]);
  for (const { name, rows = [] } of elements) for (const row of rows) known.add(`${name}.${row.value}`);
  const conditions = elements.flatMap(({ visibleIf, choices = [] }) => [
    visibleIf,
    ...choices.map((choice) => choice.visibleIf),
  ]);
  const read = conditions.flatMap((condition) =>
    [...(condition ?? '').matchAll(/\{([^}]+)\}/g)].map(([, name]) => name),
  );
  assert.deepEqual(
    [...new Set(read)].filter((name) => !known.has(name)),
    [],
  );
  assert.equal(new Set(read).size, 13);
});

test('every value a condition compares with is a value of that question', () => {
  const elements = elementsOf(courtUsers());
  const comparison = /\{(\w+)\} (?:=|<>|anyof|contains) (\[[^\]]*\]|'[^']*')/g;
  let seen = 0;
  for (const { name, visibleIf = '' } of elements) {
    for (const [, question, operand] of visibleIf.matchAll(comparison)) {
      if (question === 'mode') continue;
      const values = elements.find((element) => element.name === question).choices.map(({ value }) => value);
      for (const value of [JSON.parse(operand.replaceAll("'", '"'))].flat()) {
        assert.ok(values.includes(value), `${name}: ${question} has no ${value}`);
        seen += 1;
      }
    }
  }
  assert.ok(seen > 60, `only ${seen} comparisons read`);
});
