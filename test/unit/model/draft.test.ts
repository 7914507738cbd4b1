import { expect } from '@open-wc/testing';
import type { SurveySession } from '../../../src/model/session.js';
import { answered, complaints, offers, pages, seen, sessionOf, text, type Json } from './session-of.js';

const random = { type: 'checkbox', name: 'r', choices: ['a', 'b', 'c', 'd', 'e', 'f'], choicesOrder: 'random' };
const titles = { kk: 'Аты', ru: 'Имя' };

const document: Json = {
  ...pages(
    [text('name', { title: titles, isRequired: true }), random],
    [text('age', { title: { ru: 'Возраст' }, inputType: 'number' })],
  ),
  title: { kk: 'Сауалнама', ru: 'Анкета' },
};

/** A session that was closed and opened again, with its draft written and read as JSON. */
const reopened = (content: Json, session: SurveySession): SurveySession =>
  sessionOf(content, { seed: 99, locale: session.state.locale }, JSON.parse(JSON.stringify(session.toDraft())));

describe('a draft', () => {
  it('brings back answers, comments, page, language and the random order', () => {
    const session = answered(document, ['name', 'Айгүл'], ['r', ['c']]);
    session.setLocale('kk');
    session.next();
    const again = reopened(document, session);
    expect(again.state.answers).to.deep.equal(session.state.answers);
    expect([again.state.page.name, again.state.locale, again.state.phase]).to.deep.equal(['p2', 'kk', 'answering']);
    expect(offers(again, 'r')).to.deep.equal(offers(session, 'r'));
    expect(again.state.progress).to.deep.equal(session.state.progress);
    expect(again.toDraft()).to.deep.equal(session.toDraft());
  });

  it('control: without it the order is another one', () => {
    const orders = [1, 99].map((seed) => offers(sessionOf(document, { seed }), 'r').join());
    expect(orders[0]).not.to.equal(orders[1]);
  });

  it('brings back the review, and after completion the review again', () => {
    const session = answered(document, ['name', 'Айгүл']);
    session.next();
    session.next();
    expect(reopened(document, session).state.phase).to.equal('review');
    session.complete();
    expect(reopened(document, session).state.phase).to.equal('review');
  });

  it('of a page that was opened from the review leads back to the review', () => {
    const session = answered(document, ['name', 'Айгүл']);
    session.next();
    session.next();
    session.goTo('p1');
    const again = reopened(document, session);
    expect([again.state.page.name, again.next(), again.state.phase]).to.deep.equal(['p1', true, 'review']);
    expect(again.toDraft()).not.to.have.property('fromReview');
  });

  it('brings back the introduction, and never leads back to it', () => {
    const intro = { ...document, firstPageIsStartPage: true };
    const session = sessionOf(intro);
    expect(reopened(intro, session).state.phase).to.equal('start');
    session.answer('name', 'Айгүл');
    session.next();
    expect(reopened(intro, session).state.page.name).to.equal('p2');
  });

  it('of a page that is hidden now opens the first visible one', () => {
    const session = answered(document, ['name', 'Айгүл']);
    session.next();
    const changed = pages([text('name')], [text('age', { visible: false })]);
    expect(reopened(changed, session).state.page.name).to.equal('p1');
  });

  it('fills in nothing that the respondent has deleted', () => {
    const filled = [text('a', { defaultValue: 'd' }), text('b', { defaultValueExpression: '1 + 1' }), text('x')];
    const session = answered(filled, ['a', ''], ['b', ''], ['x', 1]);
    const again = reopened({ elements: filled }, session);
    expect(again.state.answers).to.deep.equal({ x: 1 });
    expect(reopened({ elements: filled }, sessionOf(filled)).state.answers).to.deep.equal({ a: 'd', b: 2 });
  });

  it('goes on with conditions, triggers and computed values', () => {
    const logic: Json = {
      elements: [
        text('a'),
        text('b', { visibleIf: '{a} = 1', defaultValueExpression: '{a} + 1' }),
        { type: 'expression', name: 'e', expression: '{a} * 10' },
      ],
      triggers: [{ type: 'setvalue', expression: '{a} = 2', setToName: 'flag', setValue: 'x' }],
    };
    const again = reopened(logic, answered(logic, ['a', 1]));
    expect(seen(again, 'b').answer).to.equal(2);
    again.answer('a', 2);
    expect(again.completedAnswers()).to.deep.equal({ a: 2, e: 20, flag: 'x' });
  });

  it('shows nothing as wrong before the respondent goes on', () => {
    const session = sessionOf(document);
    session.next();
    expect(complaints(reopened(document, session))).to.deep.equal([]);
  });

  it('holds answers and a place, never derived state', () => {
    expect(Object.keys(sessionOf(document).toDraft()).sort()).to.deep.equal([
      'answers',
      'format',
      'locale',
      'page',
      'phase',
      'questionnaire',
      'seed',
    ]);
  });
});
