import { expect } from '@open-wc/testing';
import { choice, drawQuestion, questionNode, ru, words } from '../render-question.js';

const rows = ['clear', 'easy', 'paid'].map((value) => ({
  value,
  key: `k1-${value}`,
  text: { text: `Statement ${value}` },
}));
const matrix = questionNode('matrix', {
  required: false,
  rows,
  columns: [...[1, 2, 3, 4, 5].map((value) => choice(value)), choice('na', 'setApart')],
});

describe('statements with the same answers', () => {
  it('each are a radio group named by the statement and described by the question', async () => {
    const { all, box } = drawQuestion(matrix);
    const groups = all('[role="radiogroup"]');
    expect(groups.map((group) => words(group, 'aria-labelledby'))).to.deep.equal(rows.map(({ text }) => text.text));
    expect(groups[0] && words(groups[0], 'aria-describedby')).to.contain('Title');
    expect(new Set(all('input').map(({ name }) => name)).size).to.equal(3);
    await expect(box).to.be.accessible();
  });

  it('name every cell by its column, and hide the head, which repeats them', () => {
    const { all, one } = drawQuestion(matrix);
    expect(
      all('input')
        .slice(0, 6)
        .map((input) => input.labels?.[0]?.textContent?.trim()),
    ).to.deep.equal(matrix.columns.map(({ text }) => text.text));
    expect(one('.matrix-head').getAttribute('aria-hidden')).to.equal('true');
  });

  it('are answered row by row and cleared as a whole', () => {
    const { all, one, answers } = drawQuestion(matrix);
    all('input')[3]?.click();
    all('input')[11]?.click();
    one('button.clear').click();
    expect(answers).to.deep.equal([{ clear: 4 }, { clear: 4, easy: 'na' }, undefined]);
  });

  it('say which rows are missing, at the rows and at the question', () => {
    const { all, one } = drawQuestion({
      ...matrix,
      violations: [{ violation: { code: 'rowsRequired', rows: ['easy', 'paid'] }, severity: 'error' }],
    });
    expect(all('[role="radiogroup"]').map((group) => group.getAttribute('aria-invalid'))).to.deep.equal([
      null,
      'true',
      'true',
    ]);
    expect(words(all('[role="radiogroup"]')[1] ?? document.body, 'aria-describedby')).to.contain(
      ru('err.row_required'),
    );
    expect(one('.error').innerText).to.contain(ru('err.rows_left', { count: 2 }));
  });

  it('choose their layout by the longest word of the columns', () => {
    expect(drawQuestion(matrix).one('.matrix').className).to.equal('matrix above-40 beside-48 cell-55');
  });
});
