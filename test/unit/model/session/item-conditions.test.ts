import { expect } from '@open-wc/testing';
import { answered, offers, pages, seen, sessionOf, shown, text, type Json } from '../session-of.js';

const choices = ['x', 'y', { value: 'z', visibleIf: '{a} empty' }];
const group = (members: Json = {}): Json => ({ type: 'radiogroup', name: 'q', choices, ...members });
const boxes = (members: Json = {}): Json => ({ type: 'checkbox', name: 'q', choices, ...members });

describe('a choice depends on another answer', () => {
  it('several that come back do so in the order they are offered in, and none that was given up meanwhile', () => {
    const boxes = { type: 'checkbox', name: 'q', choices: ['x', 'y', 'z'], choicesVisibleIf: '{a} empty' };
    const session = answered([text('a'), boxes], ['q', ['z', 'x']], ['a', 'w'], ['a', undefined]);
    expect(session.state.answers['q']).to.deep.equal(['x', 'z']);
    session.answer('a', 'w');
    session.answer('q', undefined);
    session.answer('a', undefined);
    expect(session.state.answers['q']).to.equal(undefined);
  });

  it('it is offered while its condition holds', () => {
    const session = sessionOf([text('a'), group()]);
    expect(offers(session, 'q')).to.deep.equal(['x', 'y', 'z']);
    session.answer('a', 1);
    expect(offers(session, 'q')).to.deep.equal(['x', 'y']);
  });

  it('a chosen one that goes takes the answer with it at once', () => {
    expect(answered([text('a'), group()], ['q', 'z'], ['a', 1]).state.answers).to.deep.equal({ a: 1 });
    const several = answered([text('a'), boxes()], ['q', ['x', 'z']], ['a', 1]);
    expect(several.state.answers).to.deep.equal({ q: ['x'], a: 1 });
  });

  it('what never was a choice goes with one that is hidden', () => {
    const session = answered([text('a'), boxes()], ['q', ['x', 'unknown', 'z']], ['a', 1]);
    expect(session.state.answers['q']).to.deep.equal(['x']);
  });

  it('one that a rule chose twice while it was hidden comes back once', () => {
    const more = [...choices, { value: 'w', visibleIf: '{b} empty' }];
    const trigger = { type: 'setvalue', expression: '{b} notempty', setToName: 'q', setValue: ['x', 'z'] };
    const session = answered(
      { elements: [text('a'), text('b'), boxes({ choices: more })], triggers: [trigger] },
      ['q', ['x', 'z']],
      ['a', 1],
      ['b', 1],
      ['b', null],
      ['a', null],
    );
    expect(session.state.answers['q']).to.deep.equal(['x', 'z']);
  });

  it('an order of all choices goes whole, an order of picked ones loses the one', () => {
    const ranking = { type: 'ranking', name: 'q', choices };
    const whole = answered([text('a'), ranking], ['q', ['z', 'y', 'x']], ['a', 1]);
    expect(whole.state.answers).to.deep.equal({ a: 1 });
    const picked = answered([text('a'), { ...ranking, selectToRankEnabled: true }], ['q', ['z', 'y']], ['a', 1]);
    expect(picked.state.answers).to.deep.equal({ q: ['y'], a: 1 });
  });

  it('one that is switched off is shown, cannot be missed and stays chosen', () => {
    const session = answered(
      [text('a'), group({ choices: ['x', { value: 'y', enableIf: '{a} empty' }] })],
      ['q', 'y'],
      ['a', 1],
    );
    expect(seen(session, 'q').choices.map(({ enabled }) => enabled)).to.deep.equal([true, false]);
    expect(session.completedAnswers()['q']).to.equal('y');
  });

  it('one condition may judge every choice as {item}; special ones are left alone', () => {
    const wanted = { type: 'checkbox', name: 'wanted', choices: ['x', 'y'] };
    const shared = group({ choices: ['x', 'y'], choicesVisibleIf: '{wanted} contains {item}', showNoneItem: true });
    const session = answered([wanted, shared], ['wanted', ['y']]);
    expect(offers(session, 'q')).to.deep.equal(['y', 'none']);
    session.answer('wanted', ['x', 'y']);
    expect(offers(session, 'q')).to.deep.equal(['x', 'y', 'none']);
  });

  it('one condition may switch them off', () => {
    const session = answered([text('a'), group({ choices: ['x', 'y'], choicesEnableIf: '{item} != {a}' })], ['a', 'x']);
    expect(seen(session, 'q').choices.map(({ enabled }) => enabled)).to.deep.equal([false, true]);
  });

  it('a question without choices hides itself where the author says so', () => {
    const session = sessionOf([
      text('a'),
      group({ choices: ['x'], choicesVisibleIf: '{a} notempty', hideIfChoicesEmpty: true }),
    ]);
    expect(shown(session)).to.deep.equal(['a']);
    session.answer('a', 1);
    expect(shown(session)).to.deep.equal(['a', 'q']);
  });

  it('its own condition replaces the one that all choices share', () => {
    const session = sessionOf([text('a'), group({ choicesVisibleIf: "{item} = 'y'" })]);
    expect(offers(session, 'q')).to.deep.equal(['y', 'z']);
  });

  it('a value that was never a choice does not answer a required question', () => {
    const session = answered([group({ isRequired: true })], ['q', 'gone']);
    expect([session.next(), session.state.answers]).to.deep.equal([false, {}]);
  });

  it('a value that was never a choice passes Next where the questionnaire keeps every answer', () => {
    const session = answered({ clearInvisibleValues: 'none', ...pages([group()], [text('a')]) }, ['q', 'gone']);
    expect([session.next(), session.completedAnswers()]).to.deep.equal([true, { q: 'gone' }]);
  });
});

describe('rows and columns depend on other answers', () => {
  const matrix = (members: Json): Json => ({
    type: 'matrix',
    name: 'm',
    rows: ['r1', 'r2'],
    columns: ['c1', 'c2'],
    ...members,
  });

  it('row by row and column by column', () => {
    const session = answered(
      [
        text('a'),
        matrix({
          rows: ['r1', { value: 'r2', visibleIf: '{a} empty' }],
          columns: [{ value: 'c1', visibleIf: '{a} empty' }, 'c2'],
        }),
      ],
      ['a', 1],
    );
    expect(seen(session, 'm').rows.map(({ value }) => value)).to.deep.equal(['r1']);
    expect(seen(session, 'm').columns.map(({ value }) => value)).to.deep.equal(['c2']);
  });

  it('or all by one condition on {item}', () => {
    const rules = { rowsVisibleIf: '{a} = {item}', columnsVisibleIf: "{item} <> 'c1'" };
    const session = answered([text('a'), matrix(rules)], ['a', 'r2']);
    expect(seen(session, 'm').rows.map(({ value }) => value)).to.deep.equal(['r2']);
    expect(seen(session, 'm').columns.map(({ value }) => value)).to.deep.equal(['c2']);
  });

  it('a hidden row is not missing, and its answer goes at completion', () => {
    const rows = ['r1', { value: 'r2', visibleIf: '{a} empty' }];
    const session = answered(
      [text('a'), matrix({ rows, eachRowRequired: true })],
      ['m', { r1: 'c1', r2: 'c2' }],
      ['a', 1],
    );
    expect(session.state.answers['m']).to.deep.equal({ r1: 'c1', r2: 'c2' });
    expect(session.allViolations()).to.deep.equal([]);
    expect(session.completedAnswers()['m']).to.deep.equal({ r1: 'c1' });
  });

  it('a matrix without rows or columns keeps nobody from going on, nor does a panel around it', () => {
    for (const condition of ['rowsVisibleIf', 'columnsVisibleIf'])
      for (const members of [{ isRequired: true }, { eachRowRequired: true }]) {
        const panel = {
          type: 'panel',
          name: 'p',
          isRequired: true,
          elements: [matrix({ ...members, [condition]: '{a} notempty' })],
        };
        const session = sessionOf([text('a'), panel]);
        expect([session.next(), session.complete()], condition).to.deep.equal([true, true]);
        session.answer('a', 1);
        expect(session.complete(), condition).to.equal(false);
      }
  });

  it('a matrix without rows hides itself where the author says so', () => {
    const session = sessionOf([text('a'), matrix({ rowsVisibleIf: '{a} = {item}', hideIfRowsEmpty: true })]);
    expect(shown(session)).to.deep.equal(['a']);
    session.answer('a', 'r1');
    expect(shown(session)).to.deep.equal(['a', 'm']);
  });
});
