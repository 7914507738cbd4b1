import { expect } from '@open-wc/testing';
import { drawQuestion, questionNode, words } from '../render-question.js';

describe('a value computed from the answers', () => {
  it('is named by its title', async () => {
    const { one, box } = drawQuestion(questionNode('expression', { answer: 12 }));
    expect(one('output').textContent).to.contain('12');
    expect(words(one('output'), 'aria-labelledby')).to.contain('Title');
    await expect(box).to.be.accessible();
  });
});
