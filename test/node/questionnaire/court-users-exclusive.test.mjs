import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSurvey } from './court-users-document.mjs';

const tick = (question, value) => {
  const choice = question.visibleChoices.find((candidate) => candidate.value === value);
  question.clickItemHandler(choice, !question.isItemSelected(choice));
  return [...question.value];
};

const shown = {
  access_barriers: {},
  services_used: {},
  suggestion_topics: {},
  ethics_breach_type: { role: 'claimant', ethics_breach_seen: 'yes' },
};

for (const [name, ordinary, exclusive] of [
  ['access_barriers', ['distance', 'other'], ['none', 'na']],
  ['services_used', ['filing', 'other'], ['none']],
  ['suggestion_topics', ['it', 'new_ideas'], ['none']],
  ['ethics_breach_type', ['rude', 'other'], ['refused']],
]) {
  test(`${name}: ${exclusive.join(' and ')} cannot stand beside anything else`, () => {
    const survey = startSurvey();
    for (const [question, value] of Object.entries(shown[name])) survey.setValue(question, value);
    const question = survey.getQuestionByName(name);
    assert.equal(question.isVisible, true);
    const [first, second] = ordinary;
    assert.deepEqual(tick(question, first), [first]);
    assert.deepEqual(tick(question, second), [first, second]);
    for (const alone of exclusive) assert.deepEqual(tick(question, alone), [alone]);
    assert.deepEqual(tick(question, second), [second]);
  });
}

test('the difficulties with the service may all be ticked together', () => {
  const survey = startSurvey();
  survey.setValue('sot_kabineti_satisfaction', 1);
  const question = survey.getQuestionByName('sot_kabineti_problems');
  const values = question.visibleChoices.map(({ value }) => value);
  for (const value of values) tick(question, value);
  assert.deepEqual([...question.value], values);
});

test('none chosen as a topic opens no suggestion box, and a later topic opens its own only', () => {
  const survey = startSurvey();
  const question = survey.getQuestionByName('suggestion_topics');
  const boxes = () =>
    survey
      .getPageByName('suggestions')
      .questions.filter((candidate) => candidate.isVisible && candidate.getType() === 'comment')
      .map(({ name }) => name);
  assert.deepEqual(boxes(), []);
  tick(question, 'none');
  assert.deepEqual(boxes(), []);
  tick(question, 'it');
  assert.deepEqual(boxes(), ['suggestion_it']);
  tick(question, 'new_ideas');
  assert.deepEqual(boxes(), ['suggestion_it', 'suggestion_new_ideas']);
  tick(question, 'none');
  assert.deepEqual(boxes(), []);
});
