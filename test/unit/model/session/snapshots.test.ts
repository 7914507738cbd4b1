import { expect } from '@open-wc/testing';
import { pages, seen, sessionOf, text, type Json } from '../session-of.js';

const chain = (length: number): readonly Json[] =>
  Array.from({ length }, (_, index) => text(`q${index}`, index === 0 ? {} : { visibleIf: `{q${index - 1}} notempty` }));

/** Condition runs that an action costs. */
const evaluations = (session: ReturnType<typeof sessionOf>, act: () => void): number => {
  const before = session.counts.evaluations;
  act();
  return session.counts.evaluations - before;
};

const pictures = (session: ReturnType<typeof sessionOf>, act: () => void): number => {
  const before = session.counts.snapshots;
  act();
  return session.counts.snapshots - before;
};

describe('what an answer costs among 1,000 conditions', () => {
  it('runs the conditions that mention it, no others', () => {
    const session = sessionOf(chain(1000));
    expect(evaluations(session, () => session.answer('q0', 'x'))).to.equal(1);
    expect(evaluations(session, () => session.answer('q1', 'x'))).to.equal(1);
    expect(evaluations(session, () => session.answer('q999', 'x'))).to.equal(0);
    expect(evaluations(session, () => session.answer('q0', ''))).to.equal(1);
  });

  it('control: an answer that 999 others mention runs 999', () => {
    const fan = Array.from({ length: 1000 }, (_, index) => text(`q${index}`, index ? { visibleIf: '{q0} = 1' } : {}));
    const session = sessionOf(fan);
    expect(evaluations(session, () => session.answer('q0', 1))).to.equal(999);
  });

  it('moving between pages and changing the language runs none of them', () => {
    const session = sessionOf(pages(chain(1000), [text('z')]));
    expect(evaluations(session, () => session.next())).to.equal(0);
    expect(evaluations(session, () => session.back())).to.equal(0);
    expect(evaluations(session, () => session.setLocale('kk'))).to.equal(0);
  });

  it('asking for the state runs none and makes each picture once', () => {
    const session = sessionOf(chain(1000));
    expect(evaluations(session, () => session.state.page)).to.equal(0);
    expect(pictures(session, () => session.state.page)).to.equal(0);
  });
});

describe('what an answer draws anew', () => {
  const two = pages(
    [text('a'), text('b'), { type: 'panel', name: 'g', elements: [text('c')] }],
    [text('d'), text('e')],
  );

  it('the question and what is around it; everything else is the same object', () => {
    const session = sessionOf(two);
    const before = session.state.page;
    session.answer('a', 'x');
    const after = session.state.page;
    expect(after).not.to.equal(before);
    expect(after.elements.map((element, index) => element === before.elements[index])).to.deep.equal([
      false,
      true,
      true,
    ]);
  });

  it('inside a panel the question, the panel and the page: three pictures', () => {
    const session = sessionOf(two);
    expect(session.state.pages.length).to.equal(2);
    expect(
      pictures(session, () => {
        session.answer('c', 'x');
        void session.state.pages;
      }),
    ).to.equal(3);
  });

  it('no picture of another page, even when that page depends on the answer', () => {
    const session = sessionOf(pages([text('a')], [text('d', { title: '{a}', visibleIf: '{a} notempty' }), text('e')]));
    void session.state.page;
    expect(
      pictures(session, () => {
        session.answer('a', 'x');
        void session.state.page;
      }),
    ).to.equal(2);
  });

  it('another page is drawn when it is opened, with what has become of it', () => {
    const session = sessionOf(two);
    const second = session.state.pages[1];
    session.answer('a', 'x');
    expect(session.state.pages[1]).to.equal(second);
    session.answer('d', 'x');
    expect(session.state.pages[1]).not.to.equal(second);
    expect(seen(session, 'd').answer).to.equal('x');
  });

  it('nothing, when the answer was the same', () => {
    const session = sessionOf(two);
    session.answer('a', 'x');
    const before = session.state;
    expect(pictures(session, () => session.answer('a', 'x'))).to.equal(0);
    expect(session.state).to.equal(before);
  });

  it('keys never change and are never used twice', () => {
    const session = sessionOf(two);
    const keys = (): readonly string[] =>
      session.state.pages.flatMap((page) => [page.key, ...page.elements.map(({ key }) => key)]);
    const before = keys();
    expect(new Set(before).size).to.equal(before.length);
    session.answer('a', 'x');
    session.setLocale('kk');
    expect(keys()).to.deep.equal(before);
    for (const key of before) expect(key).to.match(/^[a-z]\d+$/);
  });
});
