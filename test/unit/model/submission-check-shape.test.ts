import { expect } from '@open-wc/testing';
import { checkSubmission } from '../../../src/model/submission-check.js';
import { questionnaireOf, text, type Json } from './session-of.js';

const submissionOf = (answers: Json): Json => ({
  schema: 'court-survey/response/1',
  submissionId: '0b6c2f0e-1111-4222-8333-444455556666',
  survey: { id: 'survey', version: '1', digest: null },
  mode: 'anonymous',
  locale: 'kk',
  completedOn: '2026-11-23',
  answers,
  context: {},
  client: { widget: '1.0.0' },
});

describe('an answer in a form that its question does not store', () => {
  for (const [question, value] of [
    [text('q'), { a: 1 }],
    [text('q'), ['a', { b: 1 }]],
    [text('q', { inputType: 'number' }), '12'],
    [{ type: 'rating' }, 11],
    [{ type: 'rating' }, { a: 1 }],
    [{ type: 'boolean' }, 'maybe'],
    [{ type: 'boolean', valueTrue: 'yes' }, true],
    [{ type: 'matrix', rows: ['r'], columns: ['c'] }, 'x'],
    [{ type: 'matrix', rows: ['r'], columns: ['c'] }, { r: ['c'] }],
    [
      { type: 'matrix', rows: ['r'], columns: ['c'] },
      { r: 'c', z: 'c' },
    ],
    [{ type: 'checkbox', choices: ['x', 'y'] }, 'x'],
    [{ type: 'checkbox', choices: ['x', 'y'] }, ['x', 'x']],
    [{ type: 'checkbox', choices: ['x'], showNoneItem: true }, ['x', 'none']],
    [{ type: 'ranking', choices: ['x', 'y'] }, ['x']],
  ] as const) {
    it(`${JSON.stringify(question)}: ${JSON.stringify(value)} is refused`, () => {
      const asked = questionnaireOf([{ ...question, name: 'q' }]);
      expect(checkSubmission(asked, submissionOf({ q: value })).ok).to.equal(false);
    });
  }

  it('a comment where nobody asks for one, and a name in other letters, are refused', () => {
    const asked = questionnaireOf([text('q')]);
    for (const sent of [{ 'q-Comment': 'w' }, { Q: 'w' }])
      expect(checkSubmission(asked, submissionOf(sent)).ok).to.equal(false);
  });
});

describe('control: an answer in the form that its question stores', () => {
  for (const [question, value] of [
    [text('q'), 'a'],
    [text('q', { inputType: 'number' }), 12],
    [{ type: 'rating' }, 5],
    [{ type: 'boolean' }, true],
    [{ type: 'matrix', rows: ['r'], columns: ['c'] }, { r: 'c' }],
    [{ type: 'checkbox', choices: ['x', 'y'] }, ['y', 'x']],
    [{ type: 'ranking', choices: ['x', 'y'] }, ['y', 'x']],
  ] as const) {
    it(`${JSON.stringify(question)}: ${JSON.stringify(value)} is accepted`, () => {
      expect(checkSubmission(questionnaireOf([{ ...question, name: 'q' }]), submissionOf({ q: value })).ok).to.equal(
        true,
      );
    });
  }
});
