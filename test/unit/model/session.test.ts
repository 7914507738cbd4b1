import { expect } from '@open-wc/testing';
import { complaints, offers, pages, seen, sessionOf, text, type Json } from './session-of.js';

const random = { type: 'checkbox', name: 'r', choices: ['a', 'b', 'c', 'd', 'e', 'f'], choicesOrder: 'random' };
const titles = { kk: 'Аты', ru: 'Имя' };

const document: Json = {
  ...pages(
    [text('name', { title: titles, isRequired: true }), random],
    [text('age', { title: { ru: 'Возраст' }, inputType: 'number' })],
  ),
  title: { kk: 'Сауалнама', ru: 'Анкета' },
};

describe('another language', () => {
  it('changes the words; answers, page and what is wrong stay', () => {
    const session = sessionOf(document);
    session.answer('r', ['b', 'a']);
    session.next();
    const before = session.state;
    const order = offers(session, 'r');
    session.setLocale('kk');
    const { state } = session;
    expect([state.locale, seen(session, 'name').title.text]).to.deep.equal(['kk', 'Аты']);
    expect(state.answers).to.deep.equal(before.answers);
    expect([state.page.name, state.phase]).to.deep.equal([before.page.name, before.phase]);
    expect(complaints(session)).to.deep.equal(['name required']);
    expect(offers(session, 'r')).to.deep.equal(order);
  });

  it('shows the other one where a translation is missing, and says so', () => {
    const session = sessionOf(document, { locale: 'kk' });
    expect(seen(session, 'age').title).to.deep.equal({ text: 'Возраст', lang: 'ru' });
    expect(seen(session, 'name').title).to.deep.equal({ text: 'Аты' });
  });

  it('may decide what is shown', () => {
    const session = sessionOf([text('a'), text('b', { visibleIf: "{locale} = 'kk'" })]);
    expect(session.state.page.elements.length).to.equal(1);
    session.setLocale('kk');
    expect(session.state.page.elements.length).to.equal(2);
  });

  it('the same one again changes nothing', () => {
    const session = sessionOf(document);
    const before = session.state;
    session.setLocale('ru');
    expect(session.state).to.equal(before);
  });
});

describe('how far somebody has come', () => {
  it('counts visible questions that ask something, and pages', () => {
    const session = sessionOf({
      ...pages([text('a'), { type: 'html', html: 'w' }], [text('b', { visibleIf: '{a} = 1' }), text('c')]),
    });
    expect(session.state.progress).to.deep.equal({ page: 1, totalPages: 2, answered: 0, total: 2, percent: 0 });
    session.answer('a', 1);
    expect(session.state.progress).to.deep.equal({ page: 1, totalPages: 2, answered: 1, total: 3, percent: 50 });
    session.next();
    session.next();
    expect(session.state.progress.percent).to.equal(100);
  });
});
