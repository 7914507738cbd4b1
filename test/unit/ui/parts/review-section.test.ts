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
      language: 'ru',
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
    const box = draw(questionNode('radiogroup', { choices, required: false }), questionNode('dropdown', { choices }));
    expect(answers(box)).to.deep.equal([ru('review.empty'), ru('review.empty')]);
    expect(box.querySelector('.error')?.textContent).to.contain(ru('review.required'));
  });

  it('writes days, times and numbers as people do, with every decimal that was typed', () => {
    const typed = (inputType: string, answer: unknown): QuestionNode => questionNode('text', { answer }, { inputType });
    const box = draw(
      typed('date', '2026-11-23'),
      typed('datetime-local', '2026-11-23T09:05'),
      typed('month', '2026-11'),
      typed('week', '2026-W53'),
      typed('time', '09:05:30'),
      typed('number', -12345.5),
      typed('number', 0.12345678),
      typed('text', '2026-11-23'),
    );
    expect(answers(box)).to.deep.equal([
      '23.11.2026',
      '23.11.2026, 09:05',
      '11.2026',
      '28.12.2026 – 03.01.2027',
      '09:05',
      '−12\u00a0345,5',
      '0,12345678',
      '2026-11-23',
    ]);
  });

  it('shows a computed value inside its words, and days in it as people write them', () => {
    const computed = (answer: unknown, definition = {}): QuestionNode =>
      questionNode('expression', { answer, required: false }, definition);
    const box = draw(
      computed(0.4567, { displayStyle: 'percent' }),
      computed(2469, { displayStyle: 'currency', format: { default: 'Всего {0}', ru: 'Всего {0}' } }),
      computed('2026-11-25T16:32:11', { displayStyle: 'date' }),
      computed('2026-11-25T16:32:11'),
      computed('2026-11-25'),
    );
    expect(answers(box)).to.deep.equal([
      '46\u00a0%',
      'Всего 2469\u00a0₸',
      '25.11.2026',
      '25.11.2026, 16:32',
      '25.11.2026',
    ]);
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
