import { expect } from '@open-wc/testing';
import { keptBy, storedBy, wrongWith } from '../session-of.js';

const tags = { type: 'tagbox', choices: [1, 'x', 'y'] };

describe('several choices out of a list that opens', () => {
  it('are stored as a list in the order in which they were chosen', () => {
    expect(storedBy(tags, ['y', '1'])).to.deep.equal(['y', 1]);
    expect(storedBy(tags, 'x')).to.deep.equal(['x']);
    expect(storedBy(tags, ['x'], [])).to.equal(undefined);
  });

  it('lose at completion what is not on the list', () => {
    expect(keptBy(tags, ['x', 'gone'])).to.deep.equal(['x']);
  });

  it('none of them stands alone', () => {
    expect(storedBy({ ...tags, showNoneItem: true }, ['x'], ['x', 'none'])).to.deep.equal(['none']);
  });

  it('are counted where the author bounds them', () => {
    const bounded = { ...tags, minSelectedChoices: 1, maxSelectedChoices: 2 };
    expect(wrongWith(bounded)).to.deep.equal(['tooFewSelected']);
    expect(wrongWith(bounded, ['x', 'y'])).to.deep.equal([]);
    expect(wrongWith(bounded, [1, 'x', 'y'])).to.deep.equal(['tooManySelected']);
  });
});
