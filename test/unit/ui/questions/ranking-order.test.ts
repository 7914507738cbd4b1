import { expect } from '@open-wc/testing';
import { moveRank, toggleRank } from '../../../../src/ui/questions/ranking-order.js';

describe('putting choices in order', () => {
  it('takes a choice in at the end and out again', () => {
    expect(toggleRank(['a'], 'b', 3)).to.deep.equal(['a', 'b']);
    expect(toggleRank(['a', 'b'], 'a', 3)).to.deep.equal(['b']);
    expect(toggleRank(['a'], 'a', 3)).to.equal(undefined);
  });

  it('takes nothing into a full order', () => {
    expect(toggleRank(['a', 'b', 'c'], 'd', 3)).to.deep.equal(['a', 'b', 'c']);
  });

  it('moves one place and stops at the ends', () => {
    expect(moveRank(['a', 'b', 'c'], 2, -1)).to.deep.equal(['a', 'c', 'b']);
    expect(moveRank(['a', 'b', 'c'], 0, 1)).to.deep.equal(['b', 'a', 'c']);
    expect(moveRank(['a', 'b'], 0, -1)).to.deep.equal(['a', 'b']);
    expect(moveRank(['a', 'b'], 1, 1)).to.deep.equal(['a', 'b']);
  });
});
