import { expect } from '@open-wc/testing';
import { answered, pages, sessionOf, text, type Json } from '../session-of.js';
import type { SurveySession } from '../../../../src/model/session.js';

type Steps = readonly (readonly [string, unknown])[];

const following = (trigger: Json | readonly Json[], ...steps: Steps): SurveySession => {
  const elements = [text('a'), text('b'), text('c'), { type: 'checkbox', name: 'k', choices: ['x', 'z'] }];
  return answered({ triggers: Array.isArray(trigger) ? trigger : [trigger], elements }, ...steps);
};

const set = (expression: string, setToName: string, setValue?: unknown): Json => ({
  type: 'setvalue',
  expression,
  setToName,
  setValue,
});

describe('an answer sets another one', () => {
  it('which time alone does not', () => {
    const session = following(set("today() > '2020-01-01'", 'b', 'set'));
    expect(session.complete()).to.equal(true);
    expect(session.completedAnswers()).to.deep.equal({});
  });

  it('when its condition comes true, and again at each change while it is true', () => {
    const session = following(set('{a} > 1', 'b', 'set'), ['a', 2]);
    expect(session.state.answers['b']).to.equal('set');
    session.answer('b', 'mine');
    expect(session.state.answers['b']).to.equal('mine');
    session.answer('c', 'unrelated');
    expect(session.state.answers['b']).to.equal('mine');
    session.answer('a', 3);
    expect(session.state.answers['b']).to.equal('set');
  });

  it('and does not take it back when the condition ends', () => {
    expect(following(set('{a} = 1', 'b', 'set'), ['a', 1], ['a', 2]).state.answers['b']).to.equal('set');
  });

  it('not before somebody answers', () => {
    expect(following(set('{a} empty', 'b', 'set')).state.answers).to.deep.equal({});
  });

  it('to nothing: the other answer is cleared', () => {
    for (const value of [null, undefined, '']) {
      expect(following(set('{a} = 1', 'b', value), ['b', 'mine'], ['a', 1]).state.answers).to.deep.equal({ a: 1 });
    }
  });

  it('in the form that the other question stores', () => {
    expect(following(set('{a} = 1', 'k', 'z'), ['a', 1]).state.answers['k']).to.deep.equal(['z']);
  });

  it('under a name nobody asks for: it is submitted all the same', () => {
    expect(following(set('{a} = 1', 'flag', 'yes'), ['a', 1]).completedAnswers()).to.deep.equal({ a: 1, flag: 'yes' });
  });

  it('and that one the next, whatever the order they are written in', () => {
    const chain = [set("{b} = 'x'", 'c', 'C'), set('{a} = 1', 'b', 'x')];
    expect(following(chain, ['a', 1]).state.answers).to.deep.equal({ a: 1, b: 'x', c: 'C' });
  });

  it('at a change of the part of an answer that is meant, and of no other', () => {
    const matrix = { type: 'matrix', name: 'm', rows: ['r1', 'r2'], columns: [1, 2] };
    const session = sessionOf({ triggers: [set('{m.r1} notempty', 'b', 'set')], elements: [matrix, text('b')] });
    const answers: readonly Json[] = [{ r1: 1 }, { r1: 1, r2: 1 }, { r1: 2, r2: 1 }];
    expect(
      answers.map((answer) => {
        session.answer('b', 'mine');
        session.answer('m', answer);
        return session.state.answers['b'];
      }),
    ).to.deep.equal(['set', 'mine', 'set']);
  });

  it('by the operator form of earlier years', () => {
    const older = { type: 'setvalue', name: 'a', operator: 'equal', value: "it's", setToName: 'b', setValue: 'set' };
    expect(following(older, ['a', "it's"]).state.answers['b']).to.equal('set');
    expect(following(older, ['a', 'its']).state.answers['b']).to.equal(undefined);
  });
});

describe('an answer is copied to another one', () => {
  const copy = { type: 'copyvalue', expression: '{a} = 1', fromName: 'b', setToName: 'c' };

  it('as it is, and again when the copied one changes', () => {
    const session = following(copy, ['b', 'B'], ['a', 1]);
    expect(session.state.answers['c']).to.equal('B');
    session.answer('b', 'B2');
    expect(session.state.answers['c']).to.equal('B2');
    session.answer('b', '');
    expect(session.state.answers).to.deep.equal({ a: 1 });
  });

  it('only while the condition holds', () => {
    expect(following(copy, ['a', 2], ['b', 'B']).state.answers['c']).to.equal(undefined);
  });
});

describe('an answer runs an expression', () => {
  const run = { type: 'runexpression', expression: '{a} = 1', runExpression: '{b} + 1', setToName: 'c' };

  it('whose result is stored; what it mentions does not run it again', () => {
    const session = following(run, ['b', 4], ['a', 1]);
    expect(session.state.answers['c']).to.equal(5);
    session.answer('b', 9);
    expect(session.state.answers['c']).to.equal(5);
  });

  it('without a result the target is cleared', () => {
    const nothing = { ...run, runExpression: '{nobody}' };
    expect(following(nothing, ['c', 'mine'], ['a', 1]).state.answers).to.deep.equal({ a: 1 });
  });
});

describe('an answer leads to another question', () => {
  const skip = (gotoName: string): Json => ({
    ...pages([text('a'), text('required', { isRequired: true })], [text('b'), text('hidden', { visible: false })]),
    triggers: [{ type: 'skip', expression: '{a} = 1', gotoName }],
  });

  for (const [gotoName, page] of [
    ['b', 'p2'],
    ['hidden', 'p1'],
    ['nobody', 'p1'],
  ] as const) {
    it(`to "${gotoName}": page ${page}, and nothing is validated`, () => {
      const session = answered(skip(gotoName), ['a', 1]);
      expect(session.state.page.name).to.equal(page);
      expect(session.state.violations).to.deep.equal([]);
    });
  }

  const far = (members: Json = {}): Json => ({
    ...pages([text('a', members)], [text('b')], [text('c')], [text('d')]),
    triggers: [{ type: 'skip', expression: '{a} notempty', gotoName: 'c' }],
  });
  const pageAfter = (session: SurveySession, ...steps: readonly (() => unknown)[]): readonly string[] =>
    steps.map((step) => {
      step();
      return session.state.page.name;
    });

  it('Back leads to the page it was left from, from each page in between one by one', () => {
    const session = answered(far(), ['a', 1]);
    expect(
      pageAfter(
        session,
        () => session.next(),
        () => session.back(),
        () => session.back(),
        () => session.back(),
      ),
    ).to.deep.equal(['p4', 'p3', 'p1', 'p1']);
    expect(session.canGoBack).to.equal(false);
  });

  it('Back leads to a later page, too, even from the first one', () => {
    const session = sessionOf({
      ...pages([text('a')], [text('b')]),
      triggers: [{ type: 'skip', expression: '{b} notempty', gotoName: 'a' }],
    });
    session.next();
    session.answer('b', 1);
    expect([session.state.page.name, session.canGoBack]).to.deep.equal(['p1', true]);
    expect(pageAfter(session, () => session.back())).to.deep.equal(['p2']);
  });

  it('Back leads to the page before where the page was reached by Next', () => {
    const session = answered(far(), ['a', 1]);
    expect(
      pageAfter(
        session,
        () => session.goTo('p1'),
        () => session.next(),
        () => session.next(),
        () => session.back(),
      ),
    ).to.deep.equal(['p1', 'p2', 'p3', 'p2']);
  });

  it('Back leads to the page before where an answer that was filled in led there', () => {
    const session = sessionOf(far({ defaultValue: 1 }));
    expect(session.state.page.name).to.equal('p3');
    expect(pageAfter(session, () => session.back())).to.deep.equal(['p2']);
  });

  it('within a page Back leads to the page before', () => {
    const session = sessionOf({
      ...pages([text('a')], [text('b'), text('c')]),
      triggers: [{ type: 'skip', expression: '{b} notempty', gotoName: 'c' }],
    });
    session.next();
    session.answer('b', 1);
    expect(pageAfter(session, () => session.back())).to.deep.equal(['p1']);
  });

  it('to the page of a question in a hidden group', () => {
    const group = { type: 'panel', name: 'g', visible: false, elements: [text('c')] };
    const session = answered(
      { ...pages([text('a')], [group, text('b')]), triggers: [{ type: 'skip', expression: '{a} = 1', gotoName: 'c' }] },
      ['a', 1],
    );
    expect(session.state.page.name).to.equal('p2');
  });

  it('not from an answer that is wrong, until it is right', () => {
    const session = answered(far({ validators: [{ type: 'email' }] }), ['a', 'nobody']);
    expect(session.state.page.name).to.equal('p1');
    session.answer('a', 'a@b.kz');
    expect(session.state.page.name).to.equal('p3');
  });
});
