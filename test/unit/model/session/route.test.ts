import { expect } from '@open-wc/testing';
import { answered, complaints, pages, sessionOf, text, type Json } from '../session-of.js';
import type { SurveySession } from '../../../../src/model/session.js';

const three = pages([text('a', { isRequired: true })], [text('b')], [text('c', { isRequired: true })]);

const place = ({ state }: SurveySession): string => `${state.phase} ${state.page.name}`;

/** Where a session is after each step. */
const walk = (session: SurveySession, ...steps: readonly (() => unknown)[]): readonly string[] =>
  steps.map((step) => `${String(step())} ${place(session)}`);

describe('a respondent turns the pages', () => {
  it('forwards to the review and to the end, each page validated', () => {
    const session = sessionOf(three);
    expect(
      walk(
        session,
        () => session.next(),
        () => session.answer('a', 1),
        () => session.next(),
        () => session.next(),
        () => session.next(),
        () => session.answer('c', 1),
        () => session.next(),
        () => session.complete(),
      ),
    ).to.deep.equal([
      'false answering p1',
      'undefined answering p1',
      'true answering p2',
      'true answering p3',
      'false answering p3',
      'undefined answering p3',
      'true review p3',
      'true completed p3',
    ]);
  });

  it('backwards without being validated, as far as the first page', () => {
    const session = answered(three, ['a', 1]);
    session.next();
    session.next();
    expect(
      walk(
        session,
        () => session.back(),
        () => session.back(),
        () => session.back(),
      ),
    ).to.deep.equal(['true answering p2', 'true answering p1', 'false answering p1']);
    expect(session.canGoBack).to.equal(false);
  });

  it('from the review to a page and straight back to the review', () => {
    const session = answered(three, ['a', 1], ['c', 1]);
    for (let turn = 0; turn < 3; turn += 1) session.next();
    expect(
      walk(
        session,
        () => session.goTo('p1'),
        () => session.next(),
        () => session.goTo('p9'),
      ),
    ).to.deep.equal(['true answering p1', 'true review p1', 'false review p1']);
    session.goTo('p1');
    session.answer('a', '');
    expect(session.next()).to.equal(false);
  });

  it('Send shows the first page that lacks something, and Next leads back to the review it came from', () => {
    const session = sessionOf({ ...three, checkErrorsMode: 'onComplete' });
    for (let turn = 0; turn < 3; turn += 1) session.next();
    session.answer('c', 1);
    expect(place(session)).to.equal('review p3');
    expect(session.complete()).to.equal(false);
    expect(place(session)).to.equal('answering p1');
    expect(complaints(session)).to.deep.equal(['a required']);
    session.answer('a', 1);
    session.next();
    expect(place(session)).to.equal('review p1');
  });

  it('after Send there is a way back to the review only', () => {
    const session = answered(three, ['a', 1], ['c', 1]);
    session.complete();
    expect([session.next(), session.goTo('p1'), session.canGoBack]).to.deep.equal([false, false, false]);
    expect(session.back()).to.equal(true);
    expect(session.state.phase).to.equal('review');
  });
});

describe('a page disappears', () => {
  const hiding = (hidden: number): Json => ({
    pages: [1, 2, 3, 4].map((page) => ({
      name: `p${page}`,
      ...(page === hidden ? { visibleIf: '{q4} empty' } : {}),
      elements: [text(`q${page}`)],
    })),
  });

  for (const [hidden, current, then] of [
    [2, 'p2', 'p1'],
    [3, 'p3', 'p1'],
    [1, 'p1', 'p2'],
    [1, 'p2', 'p2'],
  ] as const) {
    it(`p${hidden} goes while ${current} is open: ${then}, also when it comes back`, () => {
      const session = sessionOf(hiding(hidden));
      session.goTo(current);
      session.answer('q4', 1);
      expect([session.state.page.name, session.state.pages.length]).to.deep.equal([then, 3]);
      session.answer('q4', '');
      expect([session.state.page.name, session.state.pages.length]).to.deep.equal([then, 4]);
    });
  }
});

describe('an introduction before the first page', () => {
  const intro = { ...three, firstPageIsStartPage: true };

  it('stands outside the pages and their count, is validated, and is not returned to', () => {
    const session = sessionOf(intro);
    expect([place(session), session.state.progress.totalPages]).to.deep.equal(['start p1', 2]);
    expect(session.next()).to.equal(false);
    session.answer('a', 1);
    expect(
      walk(
        session,
        () => session.next(),
        () => session.back(),
      ),
    ).to.deep.equal(['true answering p2', 'false answering p2']);
    expect(session.goTo('p1')).to.equal(false);
  });

  it('belongs to what is sent', () => {
    const session = answered(intro, ['a', 1], ['c', 1]);
    expect(session.complete()).to.equal(true);
    expect(session.completedAnswers()).to.deep.equal({ a: 1, c: 1 });
  });

  it('shows nothing of itself while it is hidden, and begins all the same', () => {
    const [hidden, ...others] = three['pages'] as readonly Json[];
    const session = sessionOf({ ...intro, pages: [{ ...hidden, visible: false }, ...others] });
    expect([place(session), session.state.page.elements.length]).to.deep.equal(['start p1', 0]);
    expect(walk(session, () => session.next())).to.deep.equal(['true answering p2']);
  });

  it('is an ordinary page where it is the only one', () => {
    expect(place(sessionOf({ ...pages([text('a')]), firstPageIsStartPage: true }))).to.equal('answering p1');
  });
});
