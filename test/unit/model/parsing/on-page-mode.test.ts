import { expect } from '@open-wc/testing';
import { pages, sessionOf, shown, text } from '../session-of.js';

const three = pages([text('a', { isRequired: true })], [text('b')], [text('c', { isRequired: true })]);

describe('other ways to lay out the pages', () => {
  it('all on one page: pages become groups with their conditions', () => {
    const session = sessionOf({ ...three, questionsOnPageMode: 'singlePage' });
    expect(session.state.pages.length).to.equal(1);
    expect(shown(session)).to.deep.equal(['p1', 'a', 'p2', 'b', 'p3', 'c']);
  });

  it('all on one page: what was a page is hidden by the name it was written under', () => {
    const triggers = [{ type: 'visible', expression: '{a} = 1', pages: ['p2'] }];
    const session = sessionOf({ ...three, triggers, questionsOnPageMode: 'singlePage' });
    session.answer('a', 2);
    expect(shown(session)).to.deep.equal(['p1', 'a', 'p3', 'c']);
  });

  it('all on one page: the page stays with nothing on it, so that an introduction can be sent alone', () => {
    const document = pages([text('a')], [text('b', { visible: false })]);
    const session = sessionOf({ ...document, questionsOnPageMode: 'singlePage', firstPageIsStartPage: true });
    session.answer('a', 1);
    expect([session.next(), session.next(), session.complete()]).to.deep.equal([true, true, true]);
    expect(session.completedAnswers()).to.deep.equal({ a: 1 });
  });

  it('one page for each element, a panel being one', () => {
    const panel = { type: 'panel', name: 'g', elements: [text('d'), text('e')] };
    const session = sessionOf({ ...pages([text('a'), panel], [text('b')]), questionsOnPageMode: 'questionPerPage' });
    expect(session.state.pages.map(({ name }) => name)).to.deep.equal(['a', 'g', 'b']);
  });

  it('the introduction stays apart in both', () => {
    for (const questionsOnPageMode of ['singlePage', 'questionPerPage']) {
      const session = sessionOf({ ...three, questionsOnPageMode, firstPageIsStartPage: true });
      expect([session.state.phase, session.state.page.name]).to.deep.equal(['start', 'p1']);
    }
  });
});
