import { expect } from '@open-wc/testing';
import { answered, seen, sessionOf, shown, text, type Json } from '../session-of.js';

type Steps = readonly (readonly [string, unknown])[];

/** Answers after each step from the start on, of question `q` beside `a` and `b`. */
const follow = (question: Json, ...steps: Steps): readonly unknown[] => {
  const session = sessionOf([text('a'), text('b'), text('q', question)]);
  const seen: unknown[] = [session.state.answers['q']];
  for (const [name, value] of steps) {
    session.answer(name, value);
    seen.push(session.state.answers['q']);
  }
  return seen;
};

describe('a default value', () => {
  it('gives way to an answer under the same key, also from another question', () => {
    const session = answered(
      [
        text('a'),
        text('b', { valueName: 'k', defaultValueExpression: "iif({a} empty, 'one', 'two')" }),
        text('c', { valueName: 'k' }),
      ],
      ['c', 'own words'],
      ['a', 'w'],
    );
    expect(session.state.answers['k']).to.equal('own words');
  });

  it('is there before anybody answers, and gives way to an answer', () => {
    expect(follow({ defaultValue: 'd' }, ['q', 'mine'])).to.deep.equal(['d', 'mine']);
    expect(follow({ defaultValue: 'd' }, ['q', ''])).to.deep.equal(['d', undefined]);
    expect(follow({ defaultValue: 0, inputType: 'number' })).to.deep.equal([0]);
  });

  it('that is computed follows the answers until somebody answers', () => {
    const followed = follow({ defaultValueExpression: '{a} + 1' }, ['a', 1], ['a', 2], ['q', 'mine'], ['a', 3]);
    expect(followed).to.deep.equal([1, 2, 3, 'mine', 'mine']);
  });

  it('that is computed is not filled in again for somebody who took it away', () => {
    const followed = follow({ defaultValueExpression: '{a} + 1' }, ['a', 1], ['q', 'mine'], ['q', ''], ['a', 2]);
    expect(followed).to.deep.equal([1, 2, 'mine', undefined, undefined]);
  });

  it('that was taken away is not computed again after Next either', () => {
    const choice = { type: 'dropdown', name: 'q', choices: [1, 2], defaultValueExpression: 'iif({a} = 1, 1, 2)' };
    const session = answered([text('a', { isRequired: true }), choice], ['q', undefined]);
    session.next();
    session.answer('a', 1);
    expect(session.state.answers).to.deep.equal({ a: 1 });
  });

  it('that is computed at the start knows what is set at the start', () => {
    const given = text('a', { defaultValue: 'x' });
    const set = text('b', { setValueExpression: "{a} + 'y'" });
    const computed = text('q', { defaultValueExpression: "{b} + 'z'" });
    for (const elements of [
      [given, set, computed],
      [computed, given, set],
    ])
      expect(sessionOf(elements).state.answers['q']).to.equal('xyz');
  });

  it('that is computed gives way to a value that is set', () => {
    const both = { defaultValueExpression: "{b} + 'z'", setValueExpression: "{a} + 'y'" };
    expect(follow(both, ['b', 1], ['a', 1], ['b', 2])).to.deep.equal(['z', '1z', '1y', '1y']);
  });

  it('that is computed wins over one that is written', () => {
    expect(follow({ defaultValue: 'd', defaultValueExpression: "'e'" })).to.deep.equal(['e']);
  });
});

describe('a value that is a date', () => {
  for (const [question, stored] of [
    [{ inputType: 'date' }, '2026-11-24'],
    [{ inputType: 'datetime-local' }, '2026-11-24T15:30'],
  ] as const) {
    it(`is stored as ${stored}`, () => {
      expect(follow({ ...question, defaultValueExpression: 'currentDate()' })).to.deep.equal([stored]);
    });
  }
});

describe('a value that is set', () => {
  it('follows any value that JavaScript takes for true', () => {
    for (const [given, expected] of [
      ['x', 'set'],
      ['', undefined],
    ] as const) {
      const session = answered(
        [text('a'), text('b', { setValueIf: '{a}', setValueExpression: "'set'" })],
        ['a', 'w'],
        ['a', given],
      );
      if (given === '') session.answer('b', undefined);
      expect(session.state.answers['b'], given).to.equal(expected);
    }
  });

  it('stands in texts that were drawn while the survey was loading', () => {
    const matrix = { type: 'matrix', name: 'm', rows: [{ value: 'r', text: 'row {b}' }], columns: ['c'] };
    const session = sessionOf([
      text('a', { defaultValue: 'x' }),
      text('b', { setValueExpression: '{a}' }),
      { ...matrix, defaultValueExpression: '{nobody}' },
    ]);
    expect(seen(session, 'm').rows.map((row) => row.text.text)).to.deep.equal(['row x']);
  });

  it('follows every change of what it mentions, also over an answer; it does not fill in at the start', () => {
    const followed = follow({ setValueExpression: "{a} + 'y'" }, ['a', 1], ['q', 'mine'], ['b', 1], ['a', 2]);
    expect(followed).to.deep.equal([undefined, '1y', 'mine', 'mine', '2y']);
  });

  it('follows every other answer when it mentions nothing', () => {
    expect(follow({ setValueExpression: '1 + 1' }, ['b', 1], ['q', 'mine'], ['b', 2])).to.deep.equal([
      undefined,
      2,
      'mine',
      2,
    ]);
  });

  it('under a condition is set at each change while the condition holds, and stays when it ends', () => {
    const rule = { setValueIf: '{a} > 5', setValueExpression: '{b} + 1' };
    expect(follow(rule, ['b', 1], ['a', 6], ['q', 'mine'], ['b', 2], ['a', 1], ['b', 9])).to.deep.equal([
      undefined,
      undefined,
      2,
      'mine',
      3,
      3,
      3,
    ]);
  });

  it('without an expression is cleared while the condition holds', () => {
    expect(follow({ setValueIf: '{a} > 5' }, ['q', 'mine'], ['a', 7])).to.deep.equal([undefined, 'mine', undefined]);
  });
});

describe('a value that is reset', () => {
  it('sets nothing off when it is the default already', () => {
    const session = answered(
      {
        triggers: [{ type: 'setvalue', expression: "{b} = 'x'", setToName: 'c', setValue: 'set' }],
        elements: [text('a'), text('b', { defaultValue: 'x', resetValueIf: '{a} notempty' }), text('c')],
      },
      ['c', 'mine'],
      ['a', 'w'],
    );
    expect(session.state.answers['c']).to.equal('mine');
  });

  it('stays empty when a person has emptied it', () => {
    const session = answered(
      [text('a'), text('b', { defaultValue: 'x', resetValueIf: '{a} notempty' })],
      ['b', undefined],
      ['a', 'w'],
    );
    expect(session.state.answers['b']).to.equal(undefined);
  });

  for (const [situation, rule, expected] of [
    ['goes back to its default', { defaultValue: 'd' }, ['d', 'mine', 'd']],
    ['goes back to its computed default', { defaultValueExpression: '{b} + 1' }, [1, 'mine', 1]],
    ['is cleared without a default', {}, [undefined, 'mine', undefined]],
  ] as const) {
    it(situation, () => {
      expect(follow({ ...rule, resetValueIf: '{a} = 9' }, ['q', 'mine'], ['a', 9])).to.deep.equal(expected);
    });
  }

  it('may be answered again while the condition holds', () => {
    expect(follow({ resetValueIf: '{a} = 9' }, ['a', 9], ['q', 'again'])[2]).to.equal('again');
    expect(follow({ resetValueIf: '{q} = 5' }, ['q', 5])[1]).to.equal(5);
  });
});

describe('a calculated value', () => {
  const calculated = (includeIntoResult: boolean): Json => ({
    calculatedValues: [{ name: 'double', expression: '{a} * 2', includeIntoResult }],
    elements: [text('a', { inputType: 'number' }), text('b', { visibleIf: '{double} > 5' })],
  });

  it('decides what is shown without being an answer', () => {
    const session = answered(calculated(false), ['a', 3]);
    expect(shown(session)).to.deep.equal(['a', 'b']);
    expect(session.completedAnswers()).to.deep.equal({ a: 3 });
  });

  it('is submitted where the author wants it', () => {
    const session = answered(calculated(true), ['a', 3]);
    expect(shown(session)).to.deep.equal(['a', 'b']);
    expect(session.completedAnswers()).to.deep.equal({ a: 3, double: 6 });
  });

  it('may be made of others, in any order', () => {
    const session = answered(
      {
        calculatedValues: [
          { name: 'four', expression: '{two} + {two}' },
          { name: 'two', expression: '{a} * 2' },
        ],
        elements: [text('a'), text('q', { setValueExpression: '{four}' })],
      },
      ['a', 1],
    );
    expect(session.state.answers['q']).to.equal(4);
  });
});
