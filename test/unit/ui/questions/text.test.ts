import { expect } from '@open-wc/testing';
import { drawQuestion, questionNode, ru, words } from '../render-question.js';

const type = (field: HTMLInputElement, text: string): void => {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('one line of text', () => {
  it('is named by its title and links its error', async () => {
    const { one, box } = drawQuestion(
      questionNode('text', { violations: [{ violation: { code: 'required' }, severity: 'error' }] }),
    );
    expect(one('input').labels?.[0]?.textContent).to.contain('Title');
    expect(words(one('input'), 'aria-describedby')).to.equal(`${ru('err.prefix')} ${ru('err.required.text')}`);
    await expect(box).to.be.accessible();
  });

  it('leaves a half-typed number alone and stores what it means', () => {
    const { one, answers } = drawQuestion(questionNode('text', {}, { inputType: 'number' }));
    for (const typed of ['1', '1,', '1,5']) {
      type(one('input'), typed);
      expect(one('input').value).to.equal(typed);
    }
    expect(answers).to.deep.equal([1, 1, 1.5]);
  });

  it('hands on words in a number field, so that the model can object', () => {
    const { one, answers } = drawQuestion(questionNode('text', {}, { inputType: 'number' }));
    type(one('input'), 'жеті');
    expect(answers).to.deep.equal(['жеті']);
    expect(one('input').value).to.equal('жеті');
  });

  it('says of a day that no calendar has how to write one, until it is right', () => {
    const { one, box } = drawQuestion(questionNode('text', {}, { inputType: 'date' }));
    const field = one('input');
    const leaveWith = (badInput: boolean): void => {
      Object.defineProperty(field, 'validity', { configurable: true, value: { badInput } });
      field.dispatchEvent(new Event('blur'));
    };
    leaveWith(true);
    expect(words(field, 'aria-describedby')).to.contain(ru('err.date'));
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    leaveWith(false);
    expect(box.querySelector('.error')).to.equal(null);
    expect(field.getAttribute('aria-invalid')).to.equal('false');
  });

  it('is emptied when the answer goes away', () => {
    const node = questionNode('text', { answer: 'Астана' });
    const drawn = drawQuestion(node);
    drawn.show({ ...node, answer: undefined });
    expect(drawn.one('input').value).to.equal('');
  });

  it('uses the native picker for a date and never a password or file field', () => {
    expect(drawQuestion(questionNode('text', {}, { inputType: 'date' })).one('input').type).to.equal('date');
    expect(drawQuestion(questionNode('text', {}, { inputType: 'password' })).one('input').type).to.equal('text');
  });
});
