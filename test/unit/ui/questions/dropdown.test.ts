import { expect } from '@open-wc/testing';
import { choice, drawQuestion, questionNode, ru, words } from '../render-question.js';

const region = questionNode('dropdown', { choices: [choice('KZ-71'), choice('KZ-75'), choice('other', 'other')] });
const select = (box: Element): HTMLSelectElement => box.querySelector('select') ?? document.createElement('select');

describe('one choice from a long list', () => {
  it('is a native select named by the title, starting with an empty entry', async () => {
    const { box } = drawQuestion(region);
    expect(select(box).labels[0]?.textContent).to.contain('Title');
    expect(select(box).selectedOptions[0]?.text).to.equal(ru('q.choose_from_list'));
    expect(select(box).value).to.equal('');
    await expect(box).to.be.accessible();
  });

  it('answers with the value and clears with the empty entry', () => {
    const { box, answers } = drawQuestion(region);
    for (const index of [2, 0]) {
      select(box).selectedIndex = index;
      select(box).dispatchEvent(new Event('change'));
    }
    expect(answers).to.deep.equal(['KZ-75', undefined]);
  });

  it('keeps showing the answer when the list is sorted anew in another language', () => {
    const drawn = drawQuestion({ ...region, answer: 'KZ-75' });
    drawn.show({ ...region, answer: 'KZ-75', choices: [choice('KZ-75'), choice('KZ-71')] });
    expect(select(drawn.box).selectedOptions[0]?.text).to.equal('Choice KZ-75');
    drawn.show(region);
    expect(select(drawn.box).selectedIndex).to.equal(0);
  });

  it('links its error', () => {
    const { box } = drawQuestion({ ...region, violations: [{ violation: { code: 'required' }, severity: 'error' }] });
    expect(words(select(box), 'aria-describedby')).to.equal(`${ru('err.prefix')} ${ru('err.required.list')}`);
    expect(select(box).getAttribute('aria-invalid')).to.equal('true');
  });

  it('asks what is meant by "other"', () => {
    expect(drawQuestion({ ...region, answer: 'other' }).box.querySelector('.other input')).not.to.equal(null);
  });
});
