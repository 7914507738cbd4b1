import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { resolvedText } from '../../../../src/ui/parts/resolved-text.js';
import { reviewSection } from '../../../../src/ui/parts/review-section.js';
import { choice, questionNode, ru } from '../render-question.js';
import type { QuestionNode } from '../../../../src/model/node.js';

const draw = (...questions: QuestionNode[]): HTMLElement => {
  const box = document.createElement('div');
  document.body.append(box);
  render(
    reviewSection({
      t: ru,
      text: resolvedText,
      title: 'О деле',
      questions,
      edit: { words: 'О деле', press: () => undefined },
    }),
    box,
  );
  return box;
};
const answers = (box: Element): string[] =>
  [...box.querySelectorAll('dd')].map((answer) => [...answer.children].map((line) => line.textContent).join(' / '));
const choices = [choice('a', 'plain', 'Первое'), choice('b', 'plain', 'Второе'), choice('other', 'other', 'Другое')];

describe('the review', () => {
  it('shows answers in the words they were chosen by', async () => {
    const box = draw(
      questionNode('radiogroup', { choices, answer: 'b' }),
      questionNode('checkbox', { choices, answer: ['other', 'a'], comment: 'очередь' }),
      questionNode('comment', { answer: 'две\nстроки' }),
    );
    expect(answers(box)).to.deep.equal(['Второе', 'Первое / Другое: очередь', 'две\nстроки']);
    await expect(box).to.be.accessible();
  });

  it('shows what was left out, and what had to be answered', () => {
    const box = draw(
      questionNode('radiogroup', { choices, required: false }),
      questionNode('dropdown', { choices, violations: [{ violation: { code: 'required' }, severity: 'error' }] }),
    );
    expect(answers(box)).to.deep.equal([ru('review.empty'), ru('review.empty')]);
    expect(box.querySelector('.error')?.textContent).to.contain(ru('err.required.list'));
  });

  it('pairs statements and places with their answers', () => {
    const rows = ['x', 'y'].map((value) => ({ value, key: value, text: { text: `Строка ${value}` } }));
    const box = draw(
      questionNode('matrix', { rows, columns: choices, answer: { x: 'b' } }),
      questionNode('ranking', { choices, answer: ['b', 'a'] }),
    );
    expect(answers(box)).to.deep.equal(['Второе', ru('review.empty'), 'Второе', 'Первое']);
    expect([...box.querySelectorAll('dt')].map((label) => label.textContent)).to.deep.equal([
      'Строка x',
      'Строка y',
      ru('rank.place', { n: 1 }),
      ru('rank.place', { n: 2 }),
    ]);
  });

  it('leaves texts without an answer out', () => {
    expect(draw(questionNode('html', { html: { text: '<p>x</p>' } })).querySelector('dl')).to.equal(null);
  });
});
