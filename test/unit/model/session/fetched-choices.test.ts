import { expect } from '@open-wc/testing';
import { answered, offers, seen, sessionOf, text, type Json } from '../session-of.js';

const courts = (choicesByUrl: Json, members: Json = {}): Json => ({
  type: 'dropdown',
  name: 'court',
  choicesByUrl,
  ...members,
});

describe('choices that come from a file', () => {
  it('are asked for once, offered when they have come, and stay', () => {
    const session = sessionOf([courts({ url: '/courts.json', valueName: 'id', titleName: 'name' })]);
    const [request] = session.choiceRequests();
    expect(request).to.deep.equal({ path: 'court', url: '/courts.json' });
    expect(offers(session, 'court')).to.deep.equal([]);
    session.provideChoices({ path: 'court', url: '/courts.json' }, [
      { id: 1, name: 'Алматы' },
      { id: 2, name: { ru: 'Астана', kk: 'Астана қаласы' } },
    ]);
    expect(seen(session, 'court').choices.map(({ value, text: words }) => [value, words.text])).to.deep.equal([
      [1, 'Алматы'],
      [2, 'Астана'],
    ]);
    expect(session.choiceRequests()).to.deep.equal([]);
  });

  it('may lie deeper in the file, and may be plain values', () => {
    const session = sessionOf([courts({ url: '/c.json', path: 'data;courts' })]);
    session.provideChoices({ path: 'court', url: '/c.json' }, { data: { courts: ['x', 7] } });
    expect(offers(session, 'court')).to.deep.equal(['x', 7]);
  });

  it('wait for the answer that their address mentions, and are asked for again when it changes', () => {
    const urls = (): readonly string[] => session.choiceRequests().map(({ url }) => url);
    const session = sessionOf([text('region'), courts({ url: '/courts/{region}.json' })]);
    expect(urls()).to.deep.equal([]);
    session.answer('region', 'a/b');
    expect(urls()).to.deep.equal(['/courts/a%2Fb.json']);
    session.provideChoices({ path: 'court', url: '/courts/a%2Fb.json' }, ['x']);
    expect(urls()).to.deep.equal([]);
    session.answer('region', 'c');
    expect(urls()).to.deep.equal(['/courts/c.json']);
  });

  it('are not asked for while the question is hidden', () => {
    const session = sessionOf([text('a'), courts({ url: '/c.json' }, { visibleIf: '{a} = 1' })]);
    expect(session.choiceRequests()).to.deep.equal([]);
    session.answer('a', 1);
    expect(session.choiceRequests().length).to.equal(1);
  });

  it('an answer from the list is sent, also by a server that does not have the file', () => {
    const session = answered([courts({ url: '/c.json' })], ['court', 'x']);
    expect(session.completedAnswers()).to.deep.equal({ court: 'x' });
    session.provideChoices({ path: 'court', url: '/c.json' }, ['x', 'y']);
    session.answer('court', 'gone');
    expect(session.completedAnswers()).to.deep.equal({});
  });

  it('a file that is something else is an empty list', () => {
    for (const file of [null, 'x', 7, {}, { data: 1 }, [null, {}, [], { value: {} }]]) {
      const session = sessionOf([courts({ url: '/c.json' })]);
      session.provideChoices({ path: 'court', url: '/c.json' }, file);
      expect(offers(session, 'court')).to.deep.equal([]);
      expect(session.choiceRequests()).to.deep.equal([]);
    }
  });

  it('no more than 5,000 of them', () => {
    const session = sessionOf([courts({ url: '/c.json' })]);
    session.provideChoices(
      { path: 'court', url: '/c.json' },
      Array.from({ length: 6_000 }, (_, index) => index),
    );
    expect(offers(session, 'court').length).to.equal(5_000);
  });

  it('are judged by the condition that all choices share', () => {
    const session = sessionOf([courts({ url: '/c.json' }, { choicesVisibleIf: "{item} <> 'x'" })]);
    session.provideChoices({ path: 'court', url: '/c.json' }, ['x', 'y']);
    expect(offers(session, 'court')).to.deep.equal(['y']);
  });
});
