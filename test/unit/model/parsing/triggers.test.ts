import { expect } from '@open-wc/testing';
import { problemsIn, questionnaireOf, text, type Json } from '../session-of.js';

const withTrigger = (trigger: unknown): Json => ({ elements: [text('a')], triggers: [trigger] });
const count = (trigger: unknown): number => questionnaireOf(withTrigger(trigger)).triggers.length;

describe('a trigger', () => {
  for (const type of ['complete', 'setvalue', 'copyvalue', 'runexpression', 'skip', 'visible']) {
    it(`${type} is read by its name and by the one of earlier years`, () => {
      for (const name of [type, `${type}trigger`]) {
        const [trigger] = questionnaireOf(withTrigger({ type: name, expression: '{a} = 1' })).triggers;
        expect(trigger?.type).to.equal(type);
      }
    });
  }

  it('of a kind nobody knows is an error', () => {
    expect(problemsIn(withTrigger({ type: 'launch', expression: '{a} = 1' }))).to.deep.equal([
      'error unknownTrigger /triggers/0/type',
    ]);
  });

  it('without a condition never fires and is left out', () => {
    expect(count({ type: 'complete' })).to.equal(0);
    expect(count({ type: 'complete', expression: '1 = 1' })).to.equal(1);
  });

  it('in the form of earlier years has a name, an operator and a value', () => {
    for (const operator of ['equal', 'notequal', 'greater', 'less', 'contains', 'anyof', 'empty', 'notempty'])
      expect(count({ type: 'complete', name: 'a', operator, value: ['x', 1] }), operator).to.equal(1);
    expect(problemsIn(withTrigger({ type: 'complete', name: 'a', operator: 'near', value: 1 }))).to.deep.equal([
      'error expression.syntax /triggers/0/operator',
    ]);
  });
});
