import { expect } from '@open-wc/testing';
import { problemsIn, questionnaireOf, text, type Json } from '../session-of.js';

const checked = (validator: unknown): readonly Json[] => [text('q', { validators: [validator] })];

describe('a validator that cannot be run', () => {
  for (const [validator, problem] of [
    ['email', 'error notAnObject /elements/0/validators/0'],
    [{ type: 'spelling' }, 'error unknownValidator /elements/0/validators/0/type'],
    [{}, 'error unknownValidator /elements/0/validators/0/type'],
    [{ type: 'expression', expression: '{a' }, 'error expression.syntax /elements/0/validators/0/expression'],
    [{ type: 'text', minLength: 'x' }, 'warning notANumber /elements/0/validators/0/minLength'],
    [{ type: 'email', notificationType: 'x' }, 'warning unknownWord /elements/0/validators/0/notificationType'],
  ] as const) {
    it(`${JSON.stringify(validator)}: ${problem}`, () =>
      expect(problemsIn(checked(validator))).to.deep.equal([problem]));
  }

  it('control: one that can has no problem, by its name of earlier years, too', () => {
    for (const type of ['email', 'emailvalidator']) expect(problemsIn(checked({ type }))).to.deep.equal([]);
  });

  it('every type has its own names for its bounds', () => {
    for (const [type, min, max] of [
      ['numeric', 'minValue', 'maxValue'],
      ['text', 'minLength', 'maxLength'],
      ['answercount', 'minCount', 'maxCount'],
    ] as const) {
      const [page] = questionnaireOf(checked({ type, [min]: 2, [max]: '5' })).pages;
      expect(page?.elements[0]).to.have.nested.include({ 'validators[0].min': 2, 'validators[0].max': 5 });
    }
  });
});
