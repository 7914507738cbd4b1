import { expect } from '@open-wc/testing';
import { answered, sessionOf, text, type Json } from '../session-of.js';

/** A question hidden by itself, one in a hidden panel and one on a hidden page, all hidden by `a`. */
const document = (clearInvisibleValues: string | undefined, clearIfInvisible = 'default'): Json => ({
  ...(clearInvisibleValues ? { clearInvisibleValues } : {}),
  pages: [
    {
      name: 'p1',
      elements: [
        text('a'),
        text('self', { visibleIf: '{a} empty', clearIfInvisible }),
        { type: 'panel', name: 'g', visibleIf: '{a} empty', elements: [text('inPanel', { clearIfInvisible })] },
      ],
    },
    { name: 'p2', visibleIf: '{a} empty', elements: [text('onPage', { clearIfInvisible })] },
  ],
});

const all = ['self', 'inPanel', 'onPage'];

describe('when the answers of hidden questions go', () => {
  for (const [survey, question, whileFilling, atCompletion] of [
    [undefined, 'default', all, []],
    ['onComplete', 'default', all, []],
    ['none', 'default', all, all],
    ['onHidden', 'default', ['inPanel', 'onPage'], []],
    ['onHiddenContainer', 'default', [], []],
    ['none', 'onComplete', all, []],
    ['none', 'onHidden', ['inPanel', 'onPage'], []],
    ['none', 'onHiddenContainer', [], []],
    ['onComplete', 'none', all, all],
    ['onHiddenContainer', 'none', all, all],
    ['onHidden', 'onComplete', all, []],
  ] as const) {
    it(`${survey ?? 'nothing said'}, the question says ${question}: ${whileFilling.length} stay, ${atCompletion.length} are sent`, () => {
      const steps = all.map((name) => [name, 'x'] as const);
      const session = answered(document(survey, question), ...steps, ['a', 1]);
      const left = (answers: object): readonly string[] => all.filter((name) => name in answers);
      expect(left(session.state.answers)).to.deep.equal(whileFilling);
      expect(left(session.completedAnswers())).to.deep.equal(atCompletion);
    });
  }

  it('those that are kept while filling are there again when the question is', () => {
    const session = answered(document('onComplete'), ['self', 'x'], ['a', 1], ['a', '']);
    expect(session.completedAnswers()).to.deep.equal({ self: 'x' });
  });

  it('a comment goes with its answer', () => {
    for (const clearInvisibleValues of ['onComplete', 'onHidden']) {
      const elements = [text('a'), text('q', { visibleIf: '{a} empty', showCommentArea: true })];
      const session = sessionOf({ clearInvisibleValues, elements });
      session.answer('q', 'x');
      session.comment('q', 'Why');
      session.answer('a', 1);
      expect(session.completedAnswers()).to.deep.equal({ a: 1 });
    }
  });

  it('what goes at completion takes nothing else with it', () => {
    const session = answered(
      [text('a'), text('b', { visibleIf: '{a} = 1' }), text('c', { visibleIf: '{b} = 1' })],
      ['a', 1],
      ['b', 1],
      ['c', 1],
      ['a', 2],
    );
    expect(session.completedAnswers()).to.deep.equal({ a: 2, c: 1 });
  });
});

describe('a question whose answer goes as soon as it is hidden', () => {
  const withDefault = (members: Json): Json => ({
    clearInvisibleValues: 'onHidden',
    elements: [text('a'), text('b'), text('q', { visibleIf: '{a} = 1', ...members })],
  });

  it('has its default from when it is shown, each time', () => {
    const session = sessionOf(withDefault({ defaultValue: 'd' }));
    const seen: unknown[] = [];
    for (const [name, value] of [
      ['a', 1],
      ['q', 'mine'],
      ['a', 2],
      ['a', 1],
    ] as const) {
      seen.push(session.state.answers['q']);
      session.answer(name, value);
    }
    expect([...seen, session.state.answers['q']]).to.deep.equal([undefined, 'd', 'mine', undefined, 'd']);
  });

  it('has its default when the page around it is shown after itself', () => {
    const session = sessionOf({
      clearInvisibleValues: 'onHidden',
      triggers: [{ type: 'visible', expression: '{a} = 1', pages: ['p2'] }],
      pages: [
        { name: 'p1', elements: [text('a')] },
        { name: 'p2', elements: [text('q', { visibleIf: '{a} = 1', defaultValue: 'd' })] },
      ],
    });
    session.answer('a', 2);
    session.answer('a', 1);
    expect(session.state.answers).to.deep.equal({ a: 1, q: 'd' });
  });

  it('computes its default anew when it is shown', () => {
    const session = answered(withDefault({ defaultValueExpression: '{b} + 1' }), ['b', 1]);
    expect(session.state.answers['q']).to.equal(undefined);
    session.answer('a', 1);
    expect(session.state.answers['q']).to.equal(2);
    session.answer('a', 2);
    session.answer('b', 5);
    session.answer('a', 1);
    expect(session.state.answers['q']).to.equal(6);
  });
});

describe('answers as they are sent', () => {
  it('what hangs on a hidden computed value is sent: whoever judges the response computes it again', () => {
    const session = sessionOf([
      { type: 'expression', name: 'e', expression: '1 + 1', visible: false },
      text('a', { visibleIf: '{e} = 2', defaultValue: 'x' }),
    ]);
    expect(session.complete()).to.equal(true);
    expect(session.completedAnswers()).to.deep.equal({ a: 'x' });
  });

  it('without answers there is nothing, and asking twice gives the same', () => {
    const session = answered([text('a', { visibleIf: '{b} empty' }), text('b')], ['a', 1], ['b', 1]);
    expect(session.completedAnswers()).to.deep.equal(session.completedAnswers());
    expect(session.completedAnswers()).to.deep.equal({ b: 1 });
    expect(session.state.answers).to.deep.equal({ a: 1, b: 1 });
    expect(sessionOf([text('a')]).completedAnswers()).to.deep.equal({});
  });
});
