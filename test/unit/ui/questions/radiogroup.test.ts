import { expect } from '@open-wc/testing';
import { choice, drawQuestion, questionNode, ru, words } from '../render-question.js';

const role = questionNode('radiogroup', {
  choices: [choice('claimant'), choice('other', 'other', 'Другое'), choice('dontknow', 'setApart', 'Затрудняюсь')],
});
const points = [1, 2, 3, 4, 5].map((value) => choice(value));

describe('one choice of several', () => {
  it('is a radio group named by its title, and every row is named by its words alone', async () => {
    const { one, all, box } = drawQuestion(role);
    const group = one('[role="radiogroup"]');
    expect(words(group, 'aria-labelledby')).to.contain('Title').and.contain(ru('q.required'));
    expect(group.getAttribute('aria-required')).to.equal('true');
    expect(all('input').map((input) => input.labels?.[0]?.innerText.trim())).to.deep.equal([
      'Choice claimant',
      'Другое',
      'Затрудняюсь',
    ]);
    await expect(box).to.be.accessible();
  });

  it('answers with the value as the author wrote it', () => {
    const { all, answers } = drawQuestion(questionNode('radiogroup', { choices: points }, { colCount: 0 }));
    all('input')[3]?.click();
    expect(answers).to.deep.equal([4]);
  });

  it('preselects nothing and shares a name that no other question has', () => {
    const { all } = drawQuestion(role);
    expect(all('input').some(({ checked }) => checked)).to.equal(false);
    expect(new Set(all('input').map(({ name }) => name))).to.deep.equal(new Set(['k1-name']));
  });

  it('takes back a tick the model refused', () => {
    const { all } = drawQuestion({ ...role, answer: 'claimant' }, { keep: true });
    all('input')[2]?.click();
    expect(all('input').map(({ checked }) => checked)).to.deep.equal([true, false, false]);
  });

  it('opens a field under "other" and keeps its text when the finger slips', () => {
    const { one, all, answers, comments, box } = drawQuestion(role);
    all('input[type="radio"]')[1]?.click();
    const field = one('.other input');
    expect(field.labels?.[0]?.innerText).to.equal(ru('opt.other_specify'));
    field.value = 'Свидетель';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    all('input[type="radio"]')[0]?.click();
    expect(box.querySelector('.other')).to.equal(null);
    expect(answers).to.deep.equal(['other', 'claimant']);
    expect(comments).to.deep.equal(['Свидетель']);
  });

  it('links the field under "other" to an error only where there is one', () => {
    const other = { ...role, key: 'specified', answer: 'other' };
    expect(drawQuestion(other).one('.other input').hasAttribute('aria-describedby')).to.equal(false);
    const { one } = drawQuestion({
      ...other,
      violations: [{ violation: { code: 'commentRequired', choice: 'other' }, severity: 'error' }],
    });
    expect(words(one('.other input'), 'aria-describedby')).not.to.equal('');
  });

  it('offers to clear an optional answer, keeps the room before, and leaves the keyboard in the question', () => {
    const drawn = drawQuestion({ ...role, required: false });
    const button = drawn.one('button.clear');
    expect(button.className).to.equal('clear');
    drawn.all('input')[0]?.click();
    expect(button.className).to.equal('clear shown');
    button.click();
    expect(drawn.answers).to.deep.equal(['claimant', undefined]);
    expect(document.activeElement).to.equal(drawn.all('input')[0]);
    expect(drawn.all('input').some(({ checked }) => checked)).to.equal(false);
  });

  it('offers nothing to clear when an answer is required', () => {
    expect(drawQuestion(role).box.querySelector('button')).to.equal(null);
  });

  it('links the error to the group and says how to fix it', () => {
    const { one } = drawQuestion({ ...role, violations: [{ violation: { code: 'required' }, severity: 'error' }] });
    const group = one('[role="radiogroup"]');
    expect(words(group, 'aria-describedby')).to.equal(`${ru('err.prefix')} ${ru('err.required.single')}`);
    expect(group.getAttribute('aria-invalid')).to.equal('true');
  });

  it('lays a scale of numbers in a row only where its words fit, and shows no numerals', () => {
    const scale = questionNode('radiogroup', { choices: [...points, choice('na', 'setApart')] }, { colCount: 0 });
    const { one, all } = drawQuestion({
      ...scale,
      violations: [{ violation: { code: 'required' }, severity: 'error' }],
    });
    expect(one('.scale').className).to.equal('scale fit-40');
    expect(all('.points input').length).to.equal(5);
    expect(all('.apart input').length).to.equal(1);
    expect(one('.error').innerText).to.contain(ru('err.required.rating'));
  });

  it('can be read but not changed when it is read-only', () => {
    const { all, box } = drawQuestion({ ...role, required: false, readOnly: true, answer: 'claimant' });
    expect(all('input').every(({ disabled }) => disabled)).to.equal(true);
    expect(box.querySelector('button')).to.equal(null);
  });
});
