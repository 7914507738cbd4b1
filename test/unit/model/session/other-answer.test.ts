import { expect } from '@open-wc/testing';
import { answered, complaints, hindrances, seen, sessionOf, text, type Json } from '../session-of.js';

const group = (members: Json = {}): Json => ({
  type: 'radiogroup',
  name: 'q',
  choices: ['x', 'y'],
  showOtherItem: true,
  ...members,
});
const boxes = (members: Json = {}): Json => ({ ...group(members), type: 'checkbox' });
const digits = { type: 'regex', regex: '^[0-9]+$' };

describe('an answer of their own', () => {
  it('stays beside a choice that is added, where the words are the answer', () => {
    const session = answered({ storeOthersAsComment: false, elements: [boxes()] }, ['q', ['other']]);
    session.comment('q', 'Өз сөзім');
    session.answer('q', ['x', 'other']);
    expect(session.state.answers['q']).to.deep.equal(['x', 'Өз сөзім']);
  });

  it('is stored beside the choice', () => {
    const session = answered([group()], ['q', 'other']);
    session.comment('q', 'Өз сөзім');
    expect(session.completedAnswers()).to.deep.equal({ q: 'other', 'q-Comment': 'Өз сөзім' });
    expect(seen(session, 'q').comment).to.equal('Өз сөзім');
  });

  it('is missing while nothing is typed, also where the question is not required', () => {
    const session = answered([group({ otherErrorText: 'Что именно?' })], ['q', 'other']);
    expect(session.next()).to.equal(false);
    expect(session.state.violations[0]?.found).to.deep.equal({
      violation: { code: 'commentRequired', choice: 'other' },
      text: 'Что именно?',
      severity: 'error',
    });
    session.comment('q', 'w');
    expect(session.state.violations).to.deep.equal([]);
  });

  it('is not asked for while somebody has only just chosen it', () => {
    const session = sessionOf([group({ isRequired: true })]);
    session.next();
    session.answer('q', 'other');
    expect(session.state.violations).to.deep.equal([]);
    expect(session.next()).to.equal(false);
    expect(session.state.violations[0]?.found.violation.code).to.equal('commentRequired');
  });

  it('is missing, too, when it is deleted again or only blanks are typed', () => {
    for (const mode of [{}, { checkErrorsMode: 'onValueChanged' }, { storeOthersAsComment: false }]) {
      const session = answered({ ...mode, elements: [group({ validators: [digits] })] }, ['q', 'other']);
      session.comment('q', 'w');
      session.next();
      expect(complaints(session), JSON.stringify(mode)).to.deep.equal(['q pattern']);
      for (const words of ['', '  ']) {
        session.comment('q', words);
        expect(complaints(session), JSON.stringify(mode)).to.deep.equal(['q commentRequired']);
      }
    }
  });

  it('is what validators look at', () => {
    for (const storeOthersAsComment of [true, false])
      for (const [question, answer] of [
        [group, 'other'],
        [boxes, ['other']],
      ] as const) {
        const session = answered({ storeOthersAsComment, elements: [question({ validators: [digits] })] }, [
          'q',
          answer,
        ]);
        session.comment('q', 'w');
        expect(hindrances(session)).to.deep.equal(['q pattern']);
        session.comment('q', '7');
        expect(hindrances(session)).to.deep.equal([]);
      }
  });

  it('may be the default', () => {
    const session = sessionOf([group({ defaultValue: 'mine' })]);
    expect(session.completedAnswers()).to.deep.equal({ q: 'other', 'q-Comment': 'mine' });
  });

  it('goes when another choice is made', () => {
    const session = answered([group()], ['q', 'other']);
    session.comment('q', 'w');
    session.answer('q', 'x');
    expect(session.state.answers).to.deep.equal({ q: 'x' });
    const several = answered([boxes({ showNoneItem: true })], ['q', ['x', 'other']]);
    several.comment('q', 'w');
    several.answer('q', ['x', 'other', 'none']);
    expect(several.state.answers).to.deep.equal({ q: ['none'] });
  });

  it('cannot be longer than the document allows', () => {
    const session = answered({ maxCommentLength: 3, elements: [group()] }, ['q', 'other']);
    session.comment('q', 'abcd');
    expect(hindrances(session)).to.deep.equal(['q tooLong']);
  });

  it('a choice that is not on the list is not one of these', () => {
    expect(answered([group()], ['q', 'w']).completedAnswers()).to.deep.equal({});
    expect(answered([boxes()], ['q', ['x', 'w']]).completedAnswers()).to.deep.equal({ q: ['x'] });
  });
});

describe('an answer of their own that is stored as the answer', () => {
  it('takes the place of the choice, while the view goes on showing "other" with the text', () => {
    const session = sessionOf({ storeOthersAsComment: false, elements: [group(), boxes({ name: 'c' })] });
    session.answer('q', 'other');
    session.answer('c', ['x', 'other']);
    expect(hindrances(session)).to.deep.equal(['q commentRequired', 'c commentRequired']);
    session.comment('q', 'mine');
    session.comment('c', 'ours');
    expect(session.completedAnswers()).to.deep.equal({ q: 'mine', c: ['x', 'ours'] });
    expect(seen(session, 'q')).to.deep.include({ answer: 'other', comment: 'mine' });
    expect(seen(session, 'c').answer).to.deep.equal(['x', 'other']);
    expect(hindrances(session)).to.deep.equal([]);
  });

  it('keeps its place among other choices', () => {
    const session = answered([boxes({ storeOthersAsComment: false })], ['q', ['other', 'x']]);
    for (const words of ['m', 'mine']) session.comment('q', words);
    expect(session.state.answers).to.deep.equal({ q: ['mine', 'x'] });
  });

  it('is "other" again when the text is deleted', () => {
    const session = answered([group({ storeOthersAsComment: false })], ['q', 'other']);
    session.comment('q', 'mine');
    session.comment('q', '');
    expect(session.state.answers).to.deep.equal({ q: 'other' });
  });
});

describe('a comment beside any answer', () => {
  const commented = text('q', { showCommentArea: true });

  it('is stored with or without one, and is no answer', () => {
    const session = sessionOf([{ ...commented, isRequired: true }]);
    session.comment('q', 'Why');
    expect(session.state.answers).to.deep.equal({ 'q-Comment': 'Why' });
    expect(hindrances(session)).to.deep.equal(['q required']);
  });

  it('stays when the answer is cleared, and goes when it is deleted itself', () => {
    const session = answered([commented], ['q', 'a']);
    session.comment('q', 'Why');
    session.answer('q', '');
    expect(session.completedAnswers()).to.deep.equal({ 'q-Comment': 'Why' });
    session.comment('q', '');
    expect(session.completedAnswers()).to.deep.equal({});
  });

  it('may decide what is shown', () => {
    const session = sessionOf([commented, text('b', { visibleIf: '{q-Comment} notempty' })]);
    session.comment('q', 'Why');
    expect(seen(session, 'b').path).to.equal('b');
  });
});
