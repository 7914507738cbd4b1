import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Model } from 'survey-core';
import { evaluate } from '../../../build/src/model/expression/evaluate.js';
import { evaluateExpression } from '../../../build/src/model/evaluate-expression.js';
import { parseExpression } from '../../../build/src/model/expression/expression.js';

const json = {
  elements: [
    {
      type: 'dropdown',
      name: 'court',
      showCommentArea: true,
      choices: [
        { value: 1, text: 'Astana' },
        { value: 2, text: 'Almaty' },
      ],
    },
    { type: 'matrixdynamic', name: 'visits', columns: [{ name: 'n', cellType: 'text' }] },
    { type: 'text', name: 'limit', inputType: 'number' },
    { type: 'paneldynamic', name: 'family', templateElements: [{ type: 'text', name: 'name', isRequired: true }] },
  ],
};

function survey() {
  const model = new Model(json);
  model.data = {
    court: 2,
    'court-Comment': 'far',
    limit: 2,
    visits: [{ n: 1 }, { n: 3 }],
    family: [{ name: 'A' }, {}],
  };
  return model;
}

/** A scope that answers from the reference engine, so that only the language is under test. */
function scopeOf(model) {
  const question = (name) => model.getQuestionByName(name);
  return {
    value: (name) => model.getValue(name),
    now: () => new Date(2026, 10, 24),
    displayText: (name, value) => question(name)?.getDisplayValue(true, value),
    comment: (name) => question(name)?.comment,
    isContainerReady: (name, index) => {
      const panels = question(name)?.panels ?? [];
      return (index === undefined ? panels : panels.slice(index, index + 1)).every((panel) => panel.validate(false));
    },
    isDisplayMode: () => model.isDisplayMode,
    property: (name, property) => question(name)?.[property],
  };
}

const texts = [
  "displayValue('court')",
  "displayValue('court', 1)",
  "displayValue('court') + '!'",
  "displayValue('nope')",
  "getComment('court')",
  "propertyValue('court', 'name')",
  "propertyValue('court', 'isVisible')",
  'isDisplayMode()',
  "isContainerReady('family')",
  "isContainerReady('family', 0)",
  "isContainerReady('family', 1)",
  "sumInArray({visits}, 'n', '{limit} = 2')",
  "sumInArray({visits}, 'n', '{n} > {limit}')",
  "iif({limit} = 2, displayValue('court'), 'no')",
];

for (const text of texts) {
  test(`an author's ${text} answers inside a questionnaire as in SurveyJS`, () => {
    const model = survey();
    const expected = model.runExpression(text);
    const { expression } = parseExpression(text);
    assert.deepEqual(evaluate(expression, scopeOf(model)), expected);
  });
}

for (const name of ['constructor', '__proto__', 'toString'])
  test(`what is called ${name} shows nothing of JavaScript`, () => {
    assert.equal(evaluateExpression(`displayValue('${name}')`, {}), undefined);
    assert.equal(evaluateExpression("displayValue('own')", { own: 'x' }), 'x');
  });
