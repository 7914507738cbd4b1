import { expect } from '@open-wc/testing';
import { answered, seen, sessionOf, text, type Json } from '../session-of.js';

const sum = (members: Json = {}): Json => ({ type: 'expression', name: 'sum', expression: '{a} + {b}', ...members });
const numbers = [text('a', { inputType: 'number' }), text('b', { inputType: 'number' })];

describe('a computed value', () => {
  it('follows the answers it is computed from and is stored among them', () => {
    const session = answered([...numbers, sum()], ['a', 1], ['b', 2]);
    expect(session.state.answers).to.deep.equal({ a: 1, b: 2, sum: 3 });
    session.answer('a', 5);
    expect(session.completedAnswers()).to.deep.equal({ a: 5, b: 2, sum: 7 });
  });

  it('is computed before the first answer, and leaves no trace while there is no result', () => {
    const constant = { type: 'expression', name: 'two', expression: '1 + 1' };
    const none = { type: 'expression', name: 'none', expression: '1 / {a}' };
    expect(sessionOf([constant, none]).state.answers).to.deep.equal({ two: 2 });
  });

  it('is rounded where the author says so', () => {
    const third = { type: 'expression', name: 'third', expression: '{a} / 3', precision: 2 };
    expect(answered([...numbers, third], ['a', 1]).state.answers['third']).to.equal(0.33);
  });

  it('is no question: never missing, never counted', () => {
    const session = sessionOf([{ type: 'expression', name: 'q', isRequired: true, expression: '{nothing}' }]);
    expect(session.next()).to.equal(true);
    expect(session.state.progress.total).to.equal(0);
  });

  it('goes at completion while it is hidden', () => {
    const session = answered([...numbers, sum({ visibleIf: '{a} > 5' })], ['a', 1], ['b', 2]);
    expect(session.state.answers['sum']).to.equal(3);
    expect(session.completedAnswers()).to.deep.equal({ a: 1, b: 2 });
  });

  it('may decide what is shown', () => {
    const session = answered([...numbers, sum(), text('c', { visibleIf: '{sum} > 2' })], ['a', 1], ['b', 1]);
    expect(() => seen(session, 'c')).to.throw('not visible');
    session.answer('b', 2);
    expect(seen(session, 'c').answer).to.equal(undefined);
  });
});
