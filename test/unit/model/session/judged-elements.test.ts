import { expect } from '@open-wc/testing';
import { answered, complaints, pages, sessionOf, text, type Json } from '../session-of.js';

const number = (name: string, members: Json = {}): Json => text(name, { inputType: 'number', max: 5, ...members });
const inMode = (checkErrorsMode: string): Json => ({
  checkErrorsMode,
  ...pages([number('a', { isRequired: true }), text('x')], [number('b', { isRequired: true })]),
});

describe('what is wrong is said at Next', () => {
  it('of a panel also when it has been hidden meanwhile', () => {
    const session = sessionOf([
      text('a'),
      { type: 'panel', name: 'p', isRequired: true, visibleIf: '{a} empty', elements: [text('b')] },
    ]);
    session.next();
    session.answer('a', 'w');
    expect(complaints(session)).to.deep.equal([]);
    session.answer('a', undefined);
    expect(complaints(session)).to.deep.equal(['p panelRequired']);
  });

  it('of a panel in which only blanks were typed', () => {
    const session = answered([{ type: 'panel', name: 'p', isRequired: true, elements: [text('b')] }], ['b', '  ']);
    session.next();
    expect(complaints(session)).to.deep.equal(['p panelRequired']);
  });

  it('not before, then for the whole page', () => {
    const session = answered(inMode('onNextPage'), ['a', 9]);
    expect(complaints(session)).to.deep.equal([]);
    expect(session.next()).to.equal(false);
    expect(complaints(session)).to.deep.equal(['a aboveMax']);
  });

  it('and follows each answer until it is right; what goes wrong later waits for the next Next', () => {
    const session = answered(inMode('onNextPage'));
    session.next();
    const seen = [9, 4, 9].map((value) => {
      session.answer('a', value);
      return complaints(session).join();
    });
    expect(seen).to.deep.equal(['a aboveMax', '', '']);
    expect(session.next()).to.equal(false);
    expect(complaints(session)).to.deep.equal(['a aboveMax']);
  });

  it('goes when the question is hidden or switched off, and does not come back by itself', () => {
    for (const condition of ['visibleIf', 'enableIf', 'requiredIf']) {
      const required = condition === 'requiredIf' ? {} : { isRequired: true };
      const session = sessionOf([text('x'), text('q', { ...required, [condition]: '{x} empty' })]);
      session.next();
      expect(complaints(session), condition).to.deep.equal(['q required']);
      session.answer('x', 1);
      expect(complaints(session), condition).to.deep.equal([]);
      session.answer('x', '');
      expect(complaints(session), condition).to.deep.equal([]);
    }
  });

  it('names question, page and key, so that a summary can lead there', () => {
    const session = sessionOf(inMode('onNextPage'));
    session.next();
    const [first] = session.state.violations;
    expect(first).to.deep.include({ path: 'a', page: 'p1' });
    expect(first?.key).to.equal(session.state.page.elements[0]?.key);
  });
});

describe('what is wrong is said with each answer', () => {
  it('for the question that was answered, also when it is cleared', () => {
    const session = answered(inMode('onValueChanged'), ['a', 9]);
    expect(complaints(session)).to.deep.equal(['a aboveMax']);
    session.answer('a', 5);
    expect(complaints(session)).to.deep.equal([]);
    session.answer('a', '');
    expect(complaints(session)).to.deep.equal(['a required']);
    expect(session.next()).to.equal(false);
  });

  it('also when a rule gave or took the answer', () => {
    const session = sessionOf({
      checkErrorsMode: 'onValueChanged',
      ...pages([
        text('x'),
        number('set', { setValueExpression: '{x}' }),
        number('reset', { resetValueIf: '{x} notempty', isRequired: true }),
        number('shares', { valueName: 'x' }),
      ]),
    });
    session.answer('reset', 1);
    expect(complaints(session)).to.deep.equal([]);
    session.answer('x', 9);
    expect(complaints(session)).to.deep.equal(['set aboveMax', 'reset required', 'shares aboveMax']);
  });

  it('at the beginning for what is filled in, but not later for what was hidden or switched off then', () => {
    const session = sessionOf({
      checkErrorsMode: 'onValueChanged',
      ...pages([
        text('x'),
        number('filled', { defaultValue: 9 }),
        number('hidden', { defaultValue: 9, visibleIf: '{x} notempty' }),
        number('off', { defaultValue: 9, enableIf: '{x} notempty' }),
      ]),
    });
    expect(complaints(session)).to.deep.equal(['filled aboveMax']);
    session.answer('x', 1);
    expect(complaints(session)).to.deep.equal(['filled aboveMax']);
  });
});

describe('what is wrong is said at the end', () => {
  it('Next lets everybody pass, Send goes to the first page with something wrong', () => {
    const session = answered(inMode('onComplete'), ['a', 9]);
    expect([session.next(), session.next(), session.state.phase]).to.deep.equal([true, true, 'review']);
    expect(session.complete()).to.equal(false);
    expect([session.state.page.name, complaints(session)]).to.deep.equal(['p1', ['a aboveMax']]);
  });
});
