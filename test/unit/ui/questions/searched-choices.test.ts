import { expect, waitUntil } from '@open-wc/testing';
import type { QuestionNode } from '../../../../src/model/node.js';
import { choice, drawQuestion, questionNode, ru, type DrawnQuestion } from '../render-question.js';

const choices = [
  ...Array.from({ length: 60 }, (_, index) => choice(index, 'plain', `Сот № ${index}`)),
  { ...choice('none', 'exclusive', 'Ешқайсысы'), special: true },
  choice('other', 'other', 'Басқа'),
];
const courts = questionNode('tagbox', { required: false, choices });

const draw = (node: Partial<QuestionNode> = {}): DrawnQuestion & { search: (text: string) => void } => {
  const drawn = drawQuestion({ ...courts, ...node });
  const search = (text: string): void => {
    const field = drawn.one('input[type="text"]');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return Object.assign(drawn, { search });
};
const rows = ({ all }: DrawnQuestion): string[] => all('.choice').map((row) => row.innerText.trim());
const taken = ({ all }: DrawnQuestion): string[] => all('.taken .item').map((item) => item.innerText.trim());

afterEach(() => document.body.replaceChildren());

describe('several choices from a list that is too long', () => {
  it('are a group with a search and rows to tick, fifty at most', async () => {
    const drawn = draw();
    expect(drawn.one('input[type="text"]').labels?.[0]?.textContent).to.equal(ru('q.search'));
    expect(rows(drawn).length).to.equal(52);
    expect(drawn.one('.list-note').textContent).to.equal(ru('q.more_choices', { count: 10 }));
    await expect(drawn.box).to.be.accessible();
  });

  it('are open checkboxes up to fifty, unless the author wants searching', () => {
    const few = { choices: choices.slice(0, 50) };
    expect(drawQuestion(questionNode('tagbox', few)).box.querySelector('input[type="text"]')).to.equal(null);
    const wanted = questionNode('tagbox', few, { searchEnabled: true });
    expect(drawQuestion(wanted).box.querySelector('input[type="text"]')).not.to.equal(null);
  });

  it('are found by typing, ticked, and stay chosen through the next search', async () => {
    const drawn = draw();
    drawn.search('59');
    expect(rows(drawn)).to.deep.equal(['Сот № 59', 'Басқа', 'Ешқайсысы']);
    await waitUntil(() => drawn.one('[role="status"]').textContent === ru('a11y.results', { found: 1 }));
    drawn.one('.choice input').click();
    drawn.search('7');
    drawn.one('.choice input').click();
    expect(drawn.answers).to.deep.equal([[59], [59, 7]]);
    expect(taken(drawn)).to.deep.equal(['Сот № 59', 'Сот № 7']);
    await expect(drawn.box).to.be.accessible();
  });

  it('can be taken off the list by a button with its own name; the keyboard goes to the next one', () => {
    const drawn = draw({ answer: [3, 5] });
    const button = drawn.one(`[aria-label="${ru('q.remove_item', { item: 'Сот № 3' })}"]`);
    expect(button.innerText.trim()).to.equal(ru('rank.remove'));
    button.focus();
    button.click();
    expect(drawn.answers).to.deep.equal([[5]]);
    expect(drawn.one('[role="status"]').textContent).to.equal(ru('rank.removed', { item: 'Сот № 3' }));
    expect(document.activeElement?.getAttribute('aria-label')).to.equal(ru('q.remove_item', { item: 'Сот № 5' }));
    (document.activeElement as HTMLElement).click();
    expect(drawn.answers.at(-1)).to.equal(undefined);
    expect(document.activeElement).to.equal(drawn.one('input[type="text"]'));
  });

  it('"none" unticks the rest, and the rest unticks "none"', () => {
    const drawn = draw({ answer: [3, 5] });
    drawn.all('.choice input').at(-1)?.click();
    expect(taken(drawn)).to.deep.equal(['Ешқайсысы']);
    drawn.one('.choice input').click();
    expect(drawn.answers).to.deep.equal([['none'], [0]]);
  });

  it('"other" asks what is meant', () => {
    const drawn = draw({ answer: ['other'] });
    expect(drawn.box.querySelector('.other input')).not.to.equal(null);
  });

  it('Escape empties the search, and an empty one leaves Escape to the portal', () => {
    const drawn = draw();
    drawn.search('59');
    const escape = (): KeyboardEvent =>
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    const [first, second] = [escape(), escape()];
    drawn.one('input[type="text"]').dispatchEvent(first);
    expect([drawn.one('input[type="text"]').value, first.defaultPrevented]).to.deep.equal(['', true]);
    drawn.one('input[type="text"]').dispatchEvent(second);
    expect(second.defaultPrevented).to.equal(false);
  });

  it('what is no choice any more is named by its value and can be taken off', () => {
    const drawn = draw({ answer: ['gone', 5] });
    expect(taken(drawn)).to.deep.equal(['gone', 'Сот № 5']);
    drawn.one('.taken button').click();
    expect(drawn.answers).to.deep.equal([[5]]);
  });

  it('cannot be changed when it is read-only', () => {
    const drawn = draw({ answer: [5], readOnly: true });
    expect(drawn.all('.choice input:enabled').length).to.equal(0);
    expect(drawn.box.querySelector('.taken button')).to.equal(null);
  });
});
