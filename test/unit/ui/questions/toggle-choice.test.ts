import { expect } from '@open-wc/testing';
import { toggleChoice } from '../../../../src/ui/questions/toggle-choice.js';
import { choice } from '../render-question.js';

const [a, b, none, na] = [choice('a'), choice('b'), choice('none', 'exclusive'), choice('na', 'setApart')] as const;
const all = [a, b, none, na];

describe('ticking one of several choices', () => {
  for (const [situation, chosen, ticked, left] of [
    ['adds to nothing', [], a, ['a']],
    ['keeps the order of the ticks', ['b'], a, ['b', 'a']],
    ['takes a tick back', ['a', 'b'], a, ['b']],
    ['leaves no answer when the last tick goes', ['a'], a, undefined],
    ['"none of these" unticks the rest', ['a', 'b'], none, ['none']],
    ['a choice unticks "none of these"', ['none'], b, ['b']],
    ['"not applicable" unticks "none of these"', ['none'], na, ['na']],
    ['a choice unticks "not applicable"', ['na'], a, ['a']],
  ] as const) {
    it(situation, () => {
      expect(toggleChoice(all, chosen, ticked)).to.deep.equal(left);
    });
  }
});
