// What an author wrote in vain: rules without their one member, surveys that never open, names that say two things.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeProblem } from '../../../build/src/check/describe-problem.js';
import { lintQuestionnaire } from '../../../build/src/model/lint-questionnaire.js';

const text = (name, more = {}) => ({ type: 'text', name, title: { kk: name, ru: name }, ...more });
const document = (elements, more = {}) => ({ id: 'x', version: '1', elements, ...more });
const find = (json, code) => lintQuestionnaire(json).filter((problem) => problem.code === code);
const places = (json, code) => find(json, code).map(({ pointer, params }) => `${pointer} ${params.name}`);

describe('what has no effect as it is written', () => {
  it('validators without their rule', () => {
    const validators = [{ type: 'regex' }, { type: 'expression' }, { type: 'regex', regex: 'a' }, { type: 'numeric' }];
    assert.deepEqual(places(document([text('a', { validators })]), 'missingTarget'), [
      '/elements/0/validators/0 regex',
      '/elements/0/validators/1 expression',
    ]);
  });

  it('computed values and closing words without a name, a condition or words', () => {
    const json = document([text('a')], {
      calculatedValues: [{ expression: '1' }, { name: 'b' }, { name: 'c', expression: '{a}' }],
      completedHtmlOnCondition: [{ html: { kk: 'a', ru: 'a' } }, { expression: '{a} = 1' }],
      navigateToUrlOnCondition: [{ url: '/a' }],
      triggers: [{ type: 'runexpression', expression: '{a} = 1', setToName: 'a' }],
    });
    assert.deepEqual(
      new Set(places(json, 'missingTarget')),
      new Set([
        '/calculatedValues/0 name',
        '/calculatedValues/1 expression',
        '/completedHtmlOnCondition/0 expression',
        '/completedHtmlOnCondition/1 html',
        '/navigateToUrlOnCondition/0 expression',
        '/triggers/0 runExpression',
      ]),
    );
  });

  it('a survey that closes before it opens; one of a single day is none', () => {
    const dates = (opensAt, closesAt) => find(document([text('a')], { opensAt, closesAt }), 'neverOpen').length;
    assert.equal(dates('2026-12-01', '2026-01-31'), 1);
    assert.equal(dates('2026-12-01T09:00:00+05:00', '2025-12-31'), 1);
    assert.equal(dates('2026-12-01', '2026-12-01'), 0);
    assert.equal(dates('2026-12-01', 'soon'), 0);
    assert.equal(dates(undefined, '2020-01-01'), 0);
  });
});

describe('names', () => {
  it('two questions of one name share an answer, a question and a panel do not', () => {
    const panel = { type: 'panel', name: 'a', elements: [text('b')] };
    const shares = (...elements) => find(document(elements), 'sharedName').map(({ params }) => params.shares);
    assert.deepEqual(shares(text('a'), text('a')), ['answer']);
    assert.deepEqual(shares(text('a'), text('A')), ['name']);
    assert.deepEqual(shares(text('a'), panel), ['name']);
  });

  it('the sentence names the first of them in words and by its pointer', () => {
    const json = document([text('a'), text('a')]);
    assert.match(
      describeProblem(find(json, 'sharedName')[0], json),
      /is taken by text "a" \(\/elements\/0\): both share/,
    );
  });

  it('a mistyped context key is recognised', () => {
    const json = document([text('a', { visibleIf: '{context.courd} = 1' })], { contextKeys: ['court'] });
    assert.equal(find(json, 'unknownName')[0].params.nearest, 'context.court');
  });
});

describe('one fault, one remark', () => {
  it('a version that is a number is refused, and not called of the wrong kind as well', () => {
    const json = { ...document([text('a')]), version: 1 };
    assert.deepEqual(
      lintQuestionnaire(json).map(({ code, pointer }) => `${code}@${pointer}`),
      ['missing@/version'],
    );
  });

  it('a question without a type is not called a question of type "undefined"', () => {
    const json = document([text('a'), { name: 'b', title: { kk: 'b', ru: 'b' } }]);
    const [problem] = find(json, 'unknownType');
    assert.match(describeProblem(problem, json), /needs a "type"/);
  });

  it('a sentence about a member names it once', () => {
    const json = document([text('a', { width: '1px', requierd: true })], { showTOC: true });
    const sentences = lintQuestionnaire(json).map((problem) => describeProblem(problem, json));
    for (const name of ['width', 'requierd', 'showTOC']) {
      const [sentence] = sentences.filter((words) => words.includes(name));
      assert.equal(sentence.split(name).length, 2, sentence);
    }
  });
});
