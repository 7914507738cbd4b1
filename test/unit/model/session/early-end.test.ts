import { expect } from '@open-wc/testing';
import { answered, hindrances, pages, text, type Json } from '../session-of.js';

const ending: Json = {
  ...pages([text('a'), text('n', { isRequired: true })], [text('b', { isRequired: true })], [text('c')]),
  triggers: [{ type: 'complete', expression: '{a} = 1' }],
};

describe('an answer that ends the questionnaire', () => {
  it('leads to the review at Next, when the page itself is in order', () => {
    const session = answered(ending, ['a', 1]);
    expect([session.next(), session.state.phase]).to.deep.equal([false, 'answering']);
    session.answer('n', 'x');
    expect([session.next(), session.state.phase]).to.deep.equal([true, 'review']);
  });

  it('needs nothing of the pages behind it', () => {
    const session = answered(ending, ['a', 1], ['n', 'x']);
    expect(hindrances(session)).to.deep.equal([]);
    expect(session.complete()).to.equal(true);
  });

  it('control: another answer needs them', () => {
    const session = answered(ending, ['a', 2], ['n', 'x']);
    expect(hindrances(session)).to.deep.equal(['b required']);
    expect(session.complete()).to.equal(false);
  });

  it('ends it at the page that asks for it, not before', () => {
    const document = { ...ending, triggers: [{ type: 'complete', expression: '{b} = 1' }] };
    const session = answered(document, ['n', 'x'], ['b', 1]);
    session.next();
    expect(session.state.page.name).to.equal('p2');
    session.next();
    expect(session.state.phase).to.equal('review');
  });
});
