import { expect } from '@open-wc/testing';
import { answered, complaints, hindrances, pages, seen, sessionOf, shown, text, type Json } from '../session-of.js';

const panel = (name: string, members: Json, ...elements: readonly Json[]): Json => ({
  type: 'panel',
  name,
  elements,
  ...members,
});

describe('what is shown depends on answers', () => {
  it('a question appears and goes with its condition', () => {
    const session = sessionOf([text('a'), text('b', { visibleIf: "{a} = 'x'" })]);
    expect(shown(session)).to.deep.equal(['a']);
    session.answer('a', 'x');
    expect(shown(session)).to.deep.equal(['a', 'b']);
    session.answer('a', 'y');
    expect(shown(session)).to.deep.equal(['a']);
  });

  it('so do panels and pages with all that is in them', () => {
    const session = sessionOf({
      pages: [
        { name: 'p1', elements: [text('a'), panel('g', { visibleIf: '{a} = 1' }, text('b'))] },
        { name: 'p2', visibleIf: '{a} = 1', elements: [text('c')] },
      ],
    });
    expect(shown(session)).to.deep.equal(['a']);
    session.answer('a', 1);
    expect(shown(session)).to.deep.equal(['a', 'g', 'b', 'c']);
  });

  it('a page or panel with nothing visible in it is not there', () => {
    const session = sessionOf(pages([text('a')], [panel('g', {}, text('b', { visibleIf: '{a} notempty' }))]));
    expect(session.state.pages.map(({ name }) => name)).to.deep.equal(['p1']);
    session.answer('a', 1);
    expect(session.state.pages.map(({ name }) => name)).to.deep.equal(['p1', 'p2']);
  });

  it('a hidden answer still counts in conditions until completion', () => {
    const session = answered(
      [text('a'), text('b', { visibleIf: '{a} empty' }), text('c', { visibleIf: "{b} = 'x'" })],
      ['b', 'x'],
      ['a', 1],
    );
    expect(shown(session)).to.deep.equal(['a', 'c']);
  });

  it('the names of questions match in any letter case, and the change is followed', () => {
    const session = answered([text('Role'), text('b', { visibleIf: "{ROLE} = 'x'" })], ['Role', 'x']);
    expect(shown(session)).to.deep.equal(['Role', 'b']);
  });

  it('another question being visible may be the condition', () => {
    const session = sessionOf([
      text('a'),
      text('b', { visibleIf: '{a} notempty' }),
      text('c', { visibleIf: '{$b.isVisible} = true' }),
    ]);
    expect(shown(session)).to.deep.equal(['a']);
    session.answer('a', 1);
    expect(shown(session)).to.deep.equal(['a', 'b', 'c']);
  });

  it('the mode of the response and the context of the host may be conditions', () => {
    const elements = [
      text('a', { visibleIf: "{mode} = 'anonymous'" }),
      text('b', { visibleIf: "{context.court} = '7'" }),
    ];
    const document = { contextKeys: ['court'], elements: [...elements, text('z')] };
    expect(shown(sessionOf(document, { mode: 'anonymous', context: { court: '7' } }))).to.deep.equal(['a', 'b', 'z']);
    expect(shown(sessionOf(document))).to.deep.equal(['z']);
  });

  it('conditions that chase each other come to an end', () => {
    const session = sessionOf([
      text('a', { setValueExpression: '{b} + 1' }),
      text('b', { setValueExpression: '{a} + 1' }),
    ]);
    session.answer('a', 1);
    expect(session.counts.evaluations).to.be.lessThan(30);
  });
});

describe('what may be answered depends on answers', () => {
  const document = [
    text('a'),
    text('b', { enableIf: '{a} = 1', isRequired: true }),
    panel('g', { enableIf: '{a} = 1' }, text('c', { isRequired: true })),
  ];

  it('a question that is switched off is for reading only and keeps nobody from going on', () => {
    const session = sessionOf(document);
    expect([seen(session, 'b').readOnly, seen(session, 'c').readOnly]).to.deep.equal([true, true]);
    expect(session.next()).to.equal(true);
  });

  it('switched on, it is asked like any other', () => {
    const session = answered(document, ['a', 1]);
    expect([seen(session, 'b').readOnly, seen(session, 'c').readOnly]).to.deep.equal([false, false]);
    expect(session.next()).to.equal(false);
    expect(complaints(session)).to.deep.equal(['b required', 'c required']);
  });

  it('in a questionnaire for reading nothing is missing', () => {
    const session = sessionOf({ readOnly: true, elements: [text('a', { isRequired: true })] });
    expect(seen(session, 'a').readOnly).to.equal(true);
    expect(hindrances(session)).to.deep.equal([]);
  });
});

describe('what must be answered depends on answers', () => {
  it('a question is required while its condition holds', () => {
    const session = sessionOf([text('a'), text('b', { requiredIf: '{a} = 1' })]);
    expect(seen(session, 'b').required).to.equal(false);
    session.answer('a', 1);
    expect(seen(session, 'b').required).to.equal(true);
    expect(hindrances(session)).to.deep.equal(['b required']);
    session.answer('a', 2);
    expect(hindrances(session)).to.deep.equal([]);
  });

  it('a required panel wants one of its questions answered', () => {
    const session = sessionOf([
      panel('g', { isRequired: true, requiredErrorText: 'Одно из двух' }, text('a'), text('b')),
    ]);
    expect(session.next()).to.equal(false);
    expect(session.state.violations.map(({ path, found }) => [path, found.violation.code, found.text])).to.deep.equal([
      ['g', 'panelRequired', 'Одно из двух'],
    ]);
    session.answer('b', 'x');
    expect(complaints(session)).to.deep.equal([]);
    expect(session.complete()).to.equal(true);
  });
});
