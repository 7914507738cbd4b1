import { expect } from '@open-wc/testing';
import { answered, pages, sessionOf, shown, text } from '../session-of.js';

describe('two questions that share one answer', () => {
  const shared = pages(
    [text('a', { valueName: 'phone' }), text('free')],
    [text('b', { valueName: 'phone' }), text('c', { visibleIf: '{phone} notempty' })],
  );

  it('show the same, whichever was answered', () => {
    const session = answered(shared, ['b', '1']);
    expect(session.state.answers).to.deep.equal({ phone: '1' });
    session.answer('a', '2');
    expect(session.state.answers).to.deep.equal({ phone: '2' });
    expect(session.state.progress.answered).to.equal(2);
  });

  it('are known in conditions by the shared name alone', () => {
    const session = sessionOf([text('a', { valueName: 'phone' }), text('b', { visibleIf: '{a} notempty' })]);
    session.answer('a', '1');
    expect(shown(session)).to.deep.equal(['a']);
    expect(shown(answered(shared, ['a', '1']))).to.deep.equal(['a', 'free', 'b', 'c']);
  });

  it('keep it while one of them is visible', () => {
    const elements = [
      text('x'),
      text('a', { valueName: 'phone', visibleIf: '{x} empty' }),
      text('b', { valueName: 'phone' }),
    ];
    for (const clearInvisibleValues of ['onComplete', 'onHidden']) {
      const session = answered({ clearInvisibleValues, elements }, ['b', '1'], ['x', 1]);
      expect(session.completedAnswers()).to.deep.equal({ phone: '1', x: 1 });
    }
  });
});

describe('the record of answers', () => {
  it('keeps the order in which they were first given', () => {
    const session = answered([text('a'), text('b'), text('c')], ['c', 1], ['a', 1], ['b', 1], ['c', 2]);
    expect(Object.keys(session.state.answers)).to.deep.equal(['c', 'a', 'b']);
  });

  it('of two names that differ by case alone, an expression that writes neither means the one answered first', () => {
    const computed = { type: 'expression', name: 'e', expression: '{AGE}' };
    const seenBy = (...steps: readonly (readonly [string, unknown])[]): unknown =>
      answered([text('Age'), text('age'), computed], ...steps).state.answers['e'];
    expect(seenBy(['Age', 1], ['age', 2])).to.equal(1);
    expect(seenBy(['age', 2], ['Age', 1])).to.equal(2);
    expect(seenBy(['Age', 1], ['age', 2], ['age', undefined])).to.equal(1);
    expect(seenBy(['Age', 1], ['age', 2], ['Age', undefined])).to.equal(2);
    expect(seenBy(['Age', 1], ['age', 2], ['Age', undefined], ['Age', 3])).to.equal(2);
  });

  it('is a copy that nobody can change', () => {
    const given = ['x'];
    const session = answered([{ type: 'checkbox', name: 'q', choices: ['x', 'y'] }], ['q', given]);
    given.push('y');
    expect(session.state.answers).to.deep.equal({ q: ['x'] });
    expect(Object.isFrozen(session.state.answers) && Object.isFrozen(session.state.answers['q'])).to.equal(true);
  });

  it('does not move when the rows of a matrix come again in another order', () => {
    const matrix = { type: 'matrix', name: 'm', rows: ['r', 's'], columns: ['c', 'd'] };
    const session = answered(
      [matrix, text('b', { setValueExpression: "iif({m} notempty, 'set', '')" })],
      ['m', { r: 'c', s: 'd' }],
      ['b', 'mine'],
      ['m', { s: 'd', r: 'c' }],
    );
    expect(session.state.answers['b']).to.equal('mine');
  });

  it('does not move when the same answer comes again', () => {
    const session = answered([{ type: 'checkbox', name: 'q', choices: ['x'] }], ['q', ['x']]);
    const before = session.state;
    session.answer('q', ['x']);
    session.answer('nobody', 1);
    session.comment('nobody', 'w');
    expect(session.state).to.equal(before);
    session.answer('q', []);
    expect(session.state.revision).to.equal(before.revision + 1);
  });

  it('tells those who listen once for each answer, until they stop', () => {
    const session = sessionOf([text('a'), text('b', { setValueExpression: '{a}' })]);
    let calls = 0;
    const stop = session.subscribe(() => (calls += 1));
    session.answer('a', 1);
    expect(calls).to.equal(1);
    stop();
    session.answer('a', 2);
    expect(calls).to.equal(1);
  });
});
