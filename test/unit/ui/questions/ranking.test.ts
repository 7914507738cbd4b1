import { expect } from '@open-wc/testing';
import { choice, drawQuestion, questionNode, ru } from '../render-question.js';

const priority = questionNode('ranking', {
  required: false,
  choices: ['a', 'b', 'c', 'd'].map((value) => choice(value)),
});
const slots = (box: Element): string[] =>
  [...box.querySelectorAll('.slot')].map((slot) =>
    [...slot.children]
      .map((part) => part.textContent?.trim())
      .filter(Boolean)
      .join(' '),
  );

describe('choices in order of importance', () => {
  it('are chosen by ticking; three places are always there', async () => {
    const { all, box, answers } = drawQuestion(priority);
    expect(slots(box).length).to.equal(3);
    all('input')[2]?.click();
    all('input')[0]?.click();
    expect(answers).to.deep.equal([['c'], ['c', 'a']]);
    expect(slots(box)).to.deep.equal(['1 Choice c', '2 Choice a', `3 ${ru('rank.empty')}`]);
    expect(all('input')[0]?.labels?.[0]?.textContent).to.contain(ru('rank.place', { n: 2 }));
    await expect(box).to.be.accessible();
  });

  it('move by buttons named after the choice; focus follows it and the move is said', () => {
    const { one, box, answers } = drawQuestion({ ...priority, answer: ['a', 'b', 'c'] });
    const up = one(`button[aria-label="${ru('rank.up_item', { item: 'Choice c' })}"]`);
    up.focus();
    up.click();
    expect(answers).to.deep.equal([['a', 'c', 'b']]);
    expect(document.activeElement?.getAttribute('aria-label')).to.equal(ru('rank.up_item', { item: 'Choice c' }));
    (document.activeElement as HTMLElement).click();
    expect(answers.at(-1)).to.deep.equal(['c', 'a', 'b']);
    expect(document.activeElement?.getAttribute('aria-disabled')).to.equal('true');
    expect(box.textContent).to.contain(ru('rank.moved', { item: 'Choice c', position: 1, total: 3 }));
    (document.activeElement as HTMLElement).click();
    expect(answers.length).to.equal(2);
  });

  it('cannot grow beyond three: the other rows say so and do not tick', () => {
    const { all, answers, one } = drawQuestion({ ...priority, answer: ['a', 'b', 'c'] });
    const last = all('input')[3];
    expect(last?.getAttribute('aria-disabled')).to.equal('true');
    last?.click();
    expect(last?.checked).to.equal(false);
    expect(answers).to.deep.equal([]);
    expect(one('.status').textContent).to.equal(ru('rank.full', { count: 3 }));
  });

  it('are removed by unticking', () => {
    const { all, answers } = drawQuestion({ ...priority, answer: ['a', 'b'] });
    all('input')[0]?.click();
    all('input')[1]?.click();
    expect(answers).to.deep.equal([['b'], undefined]);
  });

  it('all have a place from the start when nothing is to be chosen first', () => {
    const { box, all, one, answers } = drawQuestion(
      questionNode('ranking', { choices: priority.choices }, { selectToRank: false, maxSelected: 0 }),
    );
    expect(all('input').length).to.equal(0);
    expect(slots(box).length).to.equal(4);
    one(`button[aria-label="${ru('rank.up_item', { item: 'Choice b' })}"]`).click();
    expect(answers).to.deep.equal([['b', 'a', 'c', 'd']]);
  });
});
