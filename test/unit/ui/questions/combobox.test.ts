import { expect, waitUntil } from '@open-wc/testing';
import type { QuestionNode } from '../../../../src/model/node.js';
import { choice, drawQuestion, kk, questionNode, ru, words, type DrawnQuestion } from '../render-question.js';

const towns = ['Ақтау', 'Ақтөбе', 'Атырау', 'Қарағанды', 'Шымкент'];
/** Sixty courts and "other". */
const choices = [
  ...Array.from({ length: 60 }, (_, index) =>
    choice(index, 'plain', `${towns[index % towns.length]} № ${Math.floor(index / towns.length) + 1}`),
  ),
  choice('other', 'other', 'Басқа'),
];
const court = questionNode('dropdown', { required: false, choices });

const draw = (node: Partial<QuestionNode> = {}): DrawnQuestion & Person => {
  const drawn = drawQuestion({ ...court, ...node });
  const field = (): HTMLInputElement => drawn.one('[role="combobox"]');
  const key = (name: string): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', {
      key: name.replace('Alt+', ''),
      altKey: name.startsWith('Alt+'),
      bubbles: true,
      cancelable: true,
    });
    field().dispatchEvent(event);
    return event;
  };
  const type = (text: string): void => {
    field().focus();
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  };
  const options = (): string[] => drawn.all('[role="option"]').map((option) => option.innerText.trim());
  return Object.assign(drawn, { field, key, type, options });
};

interface Person {
  readonly field: () => HTMLInputElement;
  readonly key: (name: string) => KeyboardEvent;
  readonly type: (text: string) => void;
  readonly options: () => string[];
}

const referred = (field: Element, attribute: string): Element | null =>
  document.getElementById(field.getAttribute(attribute) ?? '');

afterEach(() => document.body.replaceChildren());

describe('one choice from a list that is too long for a native one', () => {
  it('is a combobox named by the title, closed, and says how to search', async () => {
    const { box, field } = draw();
    expect(box.querySelector('select')).to.equal(null);
    expect(field().labels?.[0]?.textContent).to.contain('Title');
    expect(field().getAttribute('aria-expanded')).to.equal('false');
    expect(field().getAttribute('aria-autocomplete')).to.equal('list');
    expect(field().hasAttribute('aria-controls')).to.equal(false);
    expect(words(field(), 'aria-describedby')).to.equal(`${ru('q.optional_prefix')} ${ru('q.search_hint')}`);
    await expect(box).to.be.accessible();
  });

  it('is a native one up to fifty choices, unless the author wants searching', () => {
    const few = choices.slice(0, 50);
    expect(drawQuestion({ ...court, choices: few }).box.querySelector('select')).not.to.equal(null);
    const wanted = questionNode('dropdown', { choices: few.slice(0, 3) }, { searchEnabled: true });
    expect(drawQuestion(wanted).box.querySelector('[role="combobox"]')).not.to.equal(null);
  });

  it('opens while typing: the found ones and "other" in a list that belongs to the field', async () => {
    const { box, field, type, options } = draw();
    type('карагады');
    expect(options()).to.deep.equal(['Басқа']);
    type('караганды 1');
    expect(options()).to.deep.equal(['Қарағанды № 1', 'Қарағанды № 10', 'Қарағанды № 11', 'Қарағанды № 12', 'Басқа']);
    expect(field().getAttribute('aria-expanded')).to.equal('true');
    const list = referred(field(), 'aria-controls');
    expect(list?.getAttribute('role')).to.equal('listbox');
    expect(words(list ?? box, 'aria-labelledby')).to.contain('Title');
    expect(field().hasAttribute('aria-activedescendant')).to.equal(false);
    await expect(box).to.be.accessible();
  });

  it('says how many were found once the person pauses, and when there are none', async () => {
    const { type, one } = draw();
    type('караганды');
    await waitUntil(() => one('[role="status"]').textContent === ru('a11y.results', { found: 12 }));
    type('жоқ қала');
    expect(one('.list-note').textContent).to.equal(ru('q.no_search_result'));
    await waitUntil(() => one('[role="status"]').textContent === ru('q.no_search_result'));
  });

  it('is walked through by arrows, which the field tells, and Enter takes', async () => {
    const { box, field, key, answers, options } = draw({ answer: undefined });
    expect(key('ArrowDown').defaultPrevented).to.equal(true);
    key('ArrowDown');
    expect(referred(field(), 'aria-activedescendant')?.textContent?.trim()).to.equal('Ақтөбе № 1');
    await expect(box).to.be.accessible();
    key('Enter');
    expect(answers).to.deep.equal([1]);
    expect(field().value).to.equal('Ақтөбе № 1');
    expect(options()).to.deep.equal([]);
  });

  it('says what was taken', () => {
    const { type, key, one } = draw();
    type('шымкент 12');
    key('Enter');
    expect(one('[role="status"]').textContent).to.equal(`Шымкент № 12, ${ru('a11y.selected')}`);
  });

  it('shows what is chosen among its rows, and keeps it when the person only looks', () => {
    const { field, key, options, answers, all } = draw({ answer: 58 });
    for (const way of ['ArrowDown', 'Alt+ArrowDown', 'ArrowUp']) {
      key(way);
      expect(options().length).to.equal(51);
      expect(all('[aria-selected="true"]').map((option) => option.textContent?.trim())).to.deep.equal([
        'Қарағанды № 12',
      ]);
      key('Escape');
      expect(field().value).to.equal('Қарағанды № 12');
    }
    expect(answers).to.deep.equal([]);
  });

  it("Escape closes first, brings back what was chosen next, and is the portal's then", () => {
    const { field, key, type, options, answers } = draw({ answer: 3 });
    type('шым');
    expect(key('Escape').defaultPrevented).to.equal(true);
    expect([options().length, field().value]).to.deep.equal([0, 'шым']);
    expect(key('Escape').defaultPrevented).to.equal(true);
    expect(field().value).to.equal('Қарағанды № 1');
    expect(key('Escape').defaultPrevented).to.equal(false);
    expect(answers).to.deep.equal([]);
  });

  it('Tab takes nothing that was only typed, and what the arrows stand on', () => {
    const { field, key, type, answers } = draw({ answer: 3 });
    type('шымкент 1');
    expect(key('Tab').defaultPrevented).to.equal(false);
    expect([answers.length, field().value]).to.deep.equal([0, 'Қарағанды № 1']);
    type('шымкент 1');
    key('ArrowDown');
    key('Tab');
    expect(answers).to.deep.equal([4]);
  });

  it('is cleared by emptying the field, when leaving it and not before; a required answer comes back', () => {
    const { type, key, answers, field } = draw({ answer: 3 });
    type('');
    expect(answers).to.deep.equal([]);
    key('Tab');
    expect(answers).to.deep.equal([undefined]);
    const required = draw({ answer: 3, required: true });
    required.type('');
    required.key('Tab');
    expect(required.answers).to.deep.equal([]);
    expect(required.field().value).to.equal('Қарағанды № 1');
    expect(field().value).to.equal('');
  });

  it('a press elsewhere closes it with the click and not before, so that no button moves from under the finger', () => {
    const { type, options, field, answers } = draw({ answer: 3 });
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    type('');
    elsewhere.focus();
    expect(options().length).to.equal(51);
    let seen: unknown[] = ['not yet'];
    elsewhere.addEventListener('click', () => (seen = [...answers]));
    elsewhere.click();
    expect(seen).to.deep.equal([undefined]);
    expect([options().length, field().value]).to.deep.equal([0, '']);
  });

  it('opens by a tap on the field or its button, and rows are taken by a tap', async () => {
    const { one, field, options, answers, box } = draw();
    field().click();
    expect(options().length).to.equal(51);
    expect(one('.list-note').textContent).to.equal(ru('q.more_choices', { count: 10 }));
    const opener = one('button.opener');
    expect([opener.tabIndex, opener.getAttribute('aria-label')]).to.deep.equal([
      -1,
      `${ru('q.choose_from_list')}: Title`,
    ]);
    opener.click();
    expect(options()).to.deep.equal([]);
    opener.click();
    expect(document.activeElement).to.equal(field());
    await expect(box).to.be.accessible();
    one('[role="option"]:nth-child(3)').click();
    expect(answers).to.deep.equal([2]);
    expect(field().value).to.equal('Атырау № 1');
  });

  it('asks what is meant by "other", which is always within reach', () => {
    const { type, key, answers, one } = draw();
    type('жоқ қала');
    key('ArrowDown');
    key('Enter');
    expect(answers).to.deep.equal(['other']);
    expect(one('.other input').id).not.to.equal('');
  });

  it('a choice that is switched off is said to be so and not taken', () => {
    const off = choices.map((one, index) => ({ ...one, enabled: index !== 0 }));
    const { key, one, answers } = draw({ choices: off });
    key('ArrowDown');
    expect(one('[role="option"]').getAttribute('aria-disabled')).to.equal('true');
    key('Enter');
    expect(answers).to.deep.equal([]);
  });

  it('can be read and not opened when it is read-only', () => {
    const { field, key, options, box } = draw({ answer: 3, readOnly: true });
    key('ArrowDown');
    field().click();
    expect(options()).to.deep.equal([]);
    expect([field().readOnly, field().value]).to.deep.equal([true, 'Қарағанды № 1']);
    expect(box.querySelector('.opener')).to.equal(null);
  });

  it('links its error', () => {
    const { field } = draw({ required: true, violations: [{ violation: { code: 'required' }, severity: 'error' }] });
    expect(words(field(), 'aria-describedby')).to.contain(ru('err.required.list'));
    expect(field().getAttribute('aria-invalid')).to.equal('true');
  });

  it('draws at most fifty rows of ten thousand, with the count of the rest in Kazakh', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => choice(index, 'plain', `Сот № ${index}`));
    const drawn = drawQuestion({ ...court, choices: many }, { t: kk });
    drawn.one('[role="combobox"]').click();
    expect(drawn.all('[role="option"]').length).to.equal(50);
    expect(drawn.one('.list-note').textContent).to.equal(kk('q.more_choices', { count: 9950 }));
  });
});
