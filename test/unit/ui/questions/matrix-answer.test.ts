import { expect } from '@open-wc/testing';
import { chooseCell, isCellChosen, matrixAnswer } from '../../../../src/ui/questions/matrix-answer.js';

describe('a matrix answer', () => {
  it('gets one column per row and keeps the other rows', () => {
    expect(chooseCell({ one: 4 }, 'two', 'na', 'radio')).to.deep.equal({ one: 4, two: 'na' });
    expect(chooseCell({ one: 4 }, 'one', 2, 'radio')).to.deep.equal({ one: 2 });
    expect(chooseCell(undefined, 'one', 2, 'radio')).to.deep.equal({ one: 2 });
  });

  it('collects several columns where the author allows them', () => {
    expect(chooseCell({ one: [1] }, 'one', 2, 'checkbox')).to.deep.equal({ one: [1, 2] });
    expect(chooseCell({ one: [1, 2] }, 'one', 1, 'checkbox')).to.deep.equal({ one: [2] });
    expect(chooseCell({ one: [1], two: [3] }, 'one', 1, 'checkbox')).to.deep.equal({ two: [3] });
    expect(chooseCell({ one: [1] }, 'one', 1, 'checkbox')).to.equal(undefined);
  });

  it('is nothing when a draft holds something else', () => {
    expect(matrixAnswer(['x'])).to.deep.equal({});
    expect(matrixAnswer(7)).to.deep.equal({});
    expect(isCellChosen(undefined, 1)).to.equal(false);
    expect(isCellChosen([1, 2], 2)).to.equal(true);
  });
});
