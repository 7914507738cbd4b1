import { expect } from '@open-wc/testing';
import {
  answered,
  offers,
  questionnaireOf,
  seen,
  sessionOf,
  shown,
  surroundings,
  text,
  type Json,
} from '../session-of.js';
import { SurveySession } from '../../../../src/model/session.js';

const courts = (choicesByUrl: Json, members: Json = {}): Json => ({
  type: 'dropdown',
  name: 'court',
  choicesByUrl,
  ...members,
});

const noLists: readonly unknown[] = [undefined, null, 'x', 7, {}, { data: 1 }];

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

  it('a file that is something else has none of them', () => {
    for (const file of noLists) {
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

describe('a list of choices that could not be loaded', () => {
  const request = { path: 'court', url: '/c.json' };
  const resumed = (elements: readonly Json[], answers: Json): SurveySession => {
    const questionnaire = questionnaireOf(elements);
    const draft = new SurveySession(questionnaire, surroundings()).toDraft();
    return new SurveySession(questionnaire, surroundings(), { ...draft, answers });
  };

  for (const document of noLists)
    it(`keeps the answer that was given from it, up to sending: ${JSON.stringify(document)}`, () => {
      for (const [type, answer] of [
        ['dropdown', 'x'],
        ['tagbox', ['x', 'y']],
      ] as const) {
        const session = resumed([courts({ url: '/c.json' }, { type })], { court: answer });
        session.provideChoices(request, document);
        expect(session.state.answers).to.deep.equal({ court: answer });
        expect(session.complete()).to.equal(true);
        expect(session.completedAnswers()).to.deep.equal({ court: answer });
      }
    });

  it('control: a list that has come without that choice takes the answer away', () => {
    const session = resumed([courts({ url: '/c.json' })], { court: 'x' });
    session.provideChoices(request, ['y']);
    expect(session.state.answers).to.deep.equal({});
  });

  it('takes nothing away when a condition about the choices changes', () => {
    const question = courts({ url: '/c.json' }, { choicesVisibleIf: '{item} <> {a}', choices: ['own', 'u'] });
    const session = resumed([text('a'), question], { court: 'x' });
    session.provideChoices(request, undefined);
    session.answer('a', 'own');
    session.next();
    expect(session.state.answers).to.deep.equal({ court: 'x', a: 'own' });
  });

  it('keeps the answer from the list before, when the address has changed', () => {
    const session = sessionOf([text('region'), courts({ url: '/{region}.json' })]);
    session.answer('region', 'a');
    session.provideChoices({ path: 'court', url: '/a.json' }, ['x']);
    session.answer('court', 'x');
    session.answer('region', 'b');
    session.provideChoices({ path: 'court', url: '/b.json' }, undefined);
    expect(session.state.answers).to.deep.equal({ region: 'b', court: 'x' });
    expect(offers(session, 'court')).to.deep.equal([]);
  });

  it('hides no question that hides without choices, because nobody knows that there are none', () => {
    const session = sessionOf([courts({ url: '/c.json' }, { hideIfChoicesEmpty: true })]);
    expect(session.choiceRequests()).to.deep.equal([request]);
    session.provideChoices(request, undefined);
    expect(shown(session)).to.deep.equal(['court']);
    session.provideChoices(request, []);
    expect(shown(session)).to.deep.equal([]);
    session.provideChoices(request, ['x']);
    expect(shown(session)).to.deep.equal(['court']);
  });

  it('such a question waits hidden for the answer that its address mentions', () => {
    const session = sessionOf([text('region'), courts({ url: '/{region}.json' }, { hideIfChoicesEmpty: true })]);
    expect(shown(session)).to.deep.equal(['region']);
    session.answer('region', 'a');
    expect(shown(session)).to.deep.equal(['region', 'court']);
    session.answer('region', undefined);
    expect(shown(session)).to.deep.equal(['region']);
  });

  it('keeps the order of a ranking, whose length nobody can judge', () => {
    const session = resumed([courts({ url: '/c.json' }, { type: 'ranking' })], { court: ['y', 'x'] });
    session.provideChoices(request, undefined);
    session.answer('court', ['x', 'y']);
    expect(session.completedAnswers()).to.deep.equal({ court: ['x', 'y'] });
  });

  it('keeps an answer in a question that takes its choices from there', () => {
    const carrying = { type: 'checkbox', name: 'also', choicesFromQuestion: 'court' };
    const session = resumed([courts({ url: '/c.json' }), carrying], { court: 'x', also: ['y'] });
    session.provideChoices(request, undefined);
    expect(session.complete()).to.equal(true);
    expect(session.completedAnswers()).to.deep.equal({ court: 'x', also: ['y'] });
    session.back();
    session.provideChoices(request, ['x']);
    expect(session.completedAnswers()).to.deep.equal({ court: 'x' });
  });
});
