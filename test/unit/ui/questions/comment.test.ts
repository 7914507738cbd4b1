import { expect, waitUntil } from '@open-wc/testing';
import { drawQuestion, questionNode, ru, words } from '../render-question.js';

const idea = questionNode('comment', { required: false, description: { text: 'Help.' } });
const type = (field: HTMLInputElement, text: string): void => {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('free text', () => {
  it('is a text area named by the title, with help and limit linked to it', async () => {
    const { one, box } = drawQuestion(idea);
    expect(one('textarea').labels?.[0]?.textContent).to.contain('Title');
    expect(words(one('textarea'), 'aria-describedby')).to.equal(
      `${ru('q.optional_prefix')} Help. | ${ru('count.limit', { count: 20 })}`,
    );
    await expect(box).to.be.accessible();
  });

  it('passes every change on, and an empty field clears the answer', () => {
    const { one, answers } = drawQuestion(idea);
    type(one('textarea'), 'Қысқа');
    type(one('textarea'), '');
    expect(answers).to.deep.equal(['Қысқа', undefined]);
  });

  it('counts down and never cuts what is too long', () => {
    const { one } = drawQuestion(idea);
    type(one('textarea'), 'x'.repeat(15));
    expect(one('.left').textContent).to.equal(ru('count.left', { count: 5 }));
    type(one('textarea'), 'x'.repeat(22));
    expect(one('textarea').value.length).to.equal(22);
    expect(one('.left').textContent).to.equal(ru('count.over', { count: 2 }));
    expect(one('.left').className).to.contain('over');
  });

  it('speaks the count only near the limit, and only when the person rests', async function () {
    this.timeout(8000);
    const { all, one } = drawQuestion(idea);
    const status = (): string | undefined => all('[role="status"]')[0]?.textContent?.trim();
    type(one('textarea'), 'x'.repeat(16));
    expect(status()).to.equal('');
    await waitUntil(() => status() === ru('count.left', { count: 4 }), 'the count is announced', { timeout: 3000 });
    type(one('textarea'), 'x');
    await waitUntil(() => status() === '', 'a short text is not announced', { timeout: 3000 });
  });

  it('warns of something like an IIN without repeating it, and stops when the text is clean', async function () {
    this.timeout(8000);
    const { one, box } = drawQuestion(idea);
    type(one('textarea'), 'ИИН 900412300518');
    expect(box.querySelector('.banner')).to.equal(null);
    await waitUntil(() => box.querySelector('.banner') !== null, 'the warning appears', { timeout: 3000 });
    expect(one('.banner').innerText.trim()).to.equal(ru('warn.iin'));
    type(one('textarea'), 'ИИН');
    expect(box.querySelector('.banner')).to.equal(null);
  });

  it('warns at once about a restored text', () => {
    expect(
      drawQuestion({ ...idea, answer: 'тел. 87011234567' })
        .one('.banner')
        .innerText.trim(),
    ).to.equal(ru('warn.contact'));
  });
});
