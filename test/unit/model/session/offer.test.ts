import { expect } from '@open-wc/testing';
import { answered, offers, pages, seen, shown, type Json } from '../session-of.js';

const source = {
  type: 'checkbox',
  name: 'source',
  choices: ['a', 'b|Second', 'c'],
  showOtherItem: true,
  showNoneItem: true,
};
const taking = (mode: string, members: Json = {}): Json => ({
  type: 'radiogroup',
  name: 'q',
  choicesFromQuestion: 'source',
  choicesFromQuestionMode: mode,
  ...members,
});

describe('choices taken from another question', () => {
  for (const [mode, before, after] of [
    ['all', ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['selected', [], ['b']],
    ['unselected', ['a', 'b', 'c'], ['a', 'c']],
  ] as const) {
    it(`${mode}: ${after.join(' ')} after "b" was chosen there`, () => {
      const session = answered([source, taking(mode)]);
      expect(offers(session, 'q')).to.deep.equal(before);
      session.answer('source', ['b']);
      expect(offers(session, 'q')).to.deep.equal(after);
    });
  }

  it('keep their words, and special items are those of the question itself', () => {
    const session = answered(
      [source, taking('selected', { choices: ['own'], showRefuseItem: true })],
      ['source', ['b']],
    );
    expect(seen(session, 'q').choices.map(({ value, text }) => `${String(value)} ${text.text}`)).to.deep.equal([
      'b Second',
      'refused refused',
    ]);
  });

  it('what was typed beside "other" becomes a choice in these words', () => {
    const session = answered([source, taking('selected')], ['source', ['a', 'other']]);
    session.comment('source', 'Өз сөзім');
    expect(seen(session, 'q').choices.at(-1)).to.deep.include({ value: 'other', text: { text: 'Өз сөзім' } });
  });

  it('"other" becomes none without words, nor where the question has an "other" itself', () => {
    for (const [words, members, expected] of [
      ['', {}, ['a']],
      ['  ', {}, ['a']],
      ['Өз сөзім', { showOtherItem: true }, ['a', 'other']],
    ] as const) {
      const session = answered([source, taking('selected', members)], ['source', ['a', 'other']]);
      session.comment('source', words);
      expect(offers(session, 'q')).to.deep.equal(expected);
    }
  });

  it('what was typed beside "other" becomes a choice, too, where it is stored as the answer', () => {
    const session = answered({ storeOthersAsComment: false, ...pages([source, taking('selected')]) }, [
      'source',
      ['a', 'other'],
    ]);
    session.comment('source', 'Өз сөзім');
    expect(seen(session, 'q').choices.at(-1)).to.deep.include({ value: 'other', text: { text: 'Өз сөзім' } });
  });

  it('are judged by the conditions of the question that takes them', () => {
    const session = answered([source, taking('all', { choicesVisibleIf: "{item} <> 'b'" })]);
    expect(offers(session, 'q')).to.deep.equal(['a', 'c']);
  });

  it('are all that such a question takes', () => {
    expect(answered([source, taking('all')], ['q', 'own']).state.answers).to.deep.equal({});
  });

  it('an answer goes with the choice it was made of', () => {
    const session = answered([source, taking('selected')], ['source', ['a', 'b']], ['q', 'b'], ['source', ['a']]);
    expect(session.state.answers).to.deep.equal({ source: ['a'] });
  });

  it('a question that has none yet hides itself where the author says so', () => {
    const session = answered([source, taking('selected', { hideIfChoicesEmpty: true })]);
    expect(shown(session)).to.deep.equal(['source']);
    session.answer('source', ['a']);
    expect(shown(session)).to.deep.equal(['source', 'q']);
  });

  it('from a question that is not there, or from itself: the own ones', () => {
    for (const choicesFromQuestion of ['nobody', 'q']) {
      const session = answered([{ ...taking('all', { choices: ['own'] }), choicesFromQuestion }]);
      expect(offers(session, 'q')).to.deep.equal(['own']);
    }
  });
});
