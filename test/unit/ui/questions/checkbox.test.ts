import { expect } from '@open-wc/testing';
import { choice, drawQuestion, questionNode, ru, words } from '../render-question.js';

const barriers = questionNode('checkbox', {
  required: false,
  choices: [choice('costs'), choice('far'), choice('none', 'exclusive')],
});

describe('several choices', () => {
  it('are a group of checkboxes whose help says that several may be chosen', async () => {
    const { one, box } = drawQuestion(barriers);
    expect(words(one('fieldset'), 'aria-describedby')).to.equal(`${ru('q.optional_prefix')} ${ru('q.choose_many')}`);
    await expect(box).to.be.accessible();
  });

  it('are answered in the order of the ticks; "none" stands after an "or" and unticks them', () => {
    const { all, one, answers } = drawQuestion(barriers);
    expect(one('.or').innerText.trim()).to.equal(ru('q.or'));
    for (const index of [1, 0, 2]) all('input')[index]?.click();
    expect(answers).to.deep.equal([['far'], ['far', 'costs'], ['none']]);
    expect(all('input').map(({ checked }) => checked)).to.deep.equal([false, false, true]);
  });

  it('a lone consent box carries the star but is named by its words alone', () => {
    const { one } = drawQuestion(
      questionNode('checkbox', {
        titleHidden: true,
        choices: [choice('yes', 'plain', 'Согласен')],
        violations: [{ violation: { code: 'required' }, severity: 'error' }],
      }),
    );
    expect(one('.choice .star').getAttribute('aria-hidden')).to.equal('true');
    expect(one('.choice .text').textContent?.replace('*', '').trim()).to.equal('Согласен');
    expect(one('.error').innerText).to.contain(ru('err.required.consent'));
  });
});
