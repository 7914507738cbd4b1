import { expect } from '@open-wc/testing';
import { answered, pages, sessionOf, shown, text, type Json } from '../session-of.js';
import type { SurveySession } from '../../../../src/model/session.js';

/** What an expression comes to after these answers. */
const worth = (
  expression: string,
  elements: readonly Json[],
  ...steps: readonly (readonly [string, unknown])[]
): unknown =>
  answered([...elements, { type: 'expression', name: 'result', expression }], ...steps).state.answers['result'];

describe('the number of pages and the place among them', () => {
  const words = { title: '{pageno}/{pagecount}' };
  const document = {
    pages: [
      {
        ...words,
        name: 'f',
        elements: [
          text('a'),
          text('many', { visibleIf: '{pagecount} > 2' }),
          { type: 'expression', name: 'e', expression: '{pagecount}' },
        ],
      },
      { name: 'p', elements: [text('z', { visibleIf: '{a} = 1' })] },
      { ...words, name: 'q', elements: [text('w'), { type: 'expression', name: 'n', expression: '{PageNo}' }] },
    ],
    triggers: [{ type: 'skip', expression: "{a} = 'skip'", gotoName: 'w' }],
  };
  const told = ({ state }: SurveySession): unknown => [
    state.page.title?.text,
    state.answers['e'],
    shown(session).includes('many'),
  ];
  let session: SurveySession;
  beforeEach(() => {
    session = sessionOf(document);
  });

  it('follow what appears and what goes, a page or the last question on it', () => {
    expect(told(session)).to.deep.equal(['1/2', 2, false]);
    session.answer('a', 1);
    expect(told(session)).to.deep.equal(['1/3', 3, true]);
    session.answer('a', 2);
    expect(told(session)).to.deep.equal(['1/2', 2, false]);
  });

  it('follow a page that goes from before the one on screen', () => {
    session.answer('a', 1);
    session.next();
    session.next();
    expect([session.state.page.title?.text, session.state.answers['n']]).to.deep.equal(['3/3', 3]);
    session.answer('a', 2);
    expect([session.state.page.title?.text, session.state.answers['n']]).to.deep.equal(['2/2', 2]);
  });

  it('follow a page that goes from under the person, and one that a trigger leads to', () => {
    session.answer('a', 1);
    session.next();
    expect(session.state.answers['n']).to.equal(2);
    session.answer('a', 2);
    expect([session.state.page.name, session.state.answers['n']]).to.deep.equal(['f', 1]);
    session.answer('a', 'skip');
    expect([session.state.page.name, session.state.answers['n']]).to.deep.equal(['q', 2]);
  });
});

describe('what a name means in an expression', () => {
  const radio = { type: 'radiogroup', name: 'a', choices: [{ value: 1, text: 'One' }] };
  const boxes = { type: 'checkbox', name: 'a', choices: ['x', 'y'] };
  const matrix = { type: 'matrix', name: 'a', rows: ['r'], columns: ['c'] };

  for (const [expression, question, value, result] of [
    ['{a} + 1', text('a'), '2', 3],
    ['{a[1]}', boxes, ['x', 'y'], 'y'],
    ['{a.length}', boxes, ['x', 'y'], 2],
    ['{a.length}', boxes, undefined, 0],
    ['{a.r}', matrix, { r: 'c' }, 'c'],
    ["displayValue('a')", radio, 1, 'One'],
    ["displayValue('a', 1)", radio, undefined, 'One'],
    ['{$a.isRequired}', text('a', { isRequired: true }), undefined, true],
    ['{$a.isReadOnly}', text('a', { readOnly: true }), undefined, true],
    ['{$survey.locale}', text('a'), undefined, 'ru'],
    ['{locale}', text('a'), undefined, 'ru'],
    ['{nobody}', text('a'), 1, undefined],
  ] as const) {
    it(`${expression} with ${JSON.stringify(value) ?? 'no answer'} is ${JSON.stringify(result) ?? 'nothing'}`, () => {
      expect(worth(expression, [question], ['a', value])).to.equal(result);
    });
  }

  it('names with blanks, dashes and Cyrillic letters are names', () => {
    for (const name of ['full name', 'a-b', 'сұрақ', "o'clock", 'a+b']) {
      expect(worth(`{${name}}`, [text(name)], [name, 'w']), name).to.equal('w');
    }
  });

  it("an answer named like the host's mode wins over it", () => {
    expect(worth('{mode}', [text('mode')], ['mode', 'mine'])).to.equal('mine');
  });

  it('a container is ready when nothing in it is wrong', () => {
    const panel = { type: 'panel', name: 'g', elements: [text('b', { isRequired: true })] };
    const session = sessionOf([panel, text('c', { visibleIf: "isContainerReady('g') and {b} notempty" })]);
    expect(shown(session)).to.deep.equal(['g', 'b']);
    session.answer('b', 1);
    expect(shown(session)).to.deep.equal(['g', 'b', 'c']);
  });

  it('a container is no longer ready when something in it begins to be wrong', () => {
    for (const members of [
      { isRequired: true, visibleIf: '{a} notempty' },
      { requiredIf: '{a} notempty' },
      { isRequired: true, enableIf: '{a} notempty' },
      { validators: [{ type: 'expression', expression: '{a} empty' }] },
    ]) {
      const panel = { type: 'panel', name: 'g', elements: [text('b', members), text('d')] };
      const session = sessionOf([text('a'), panel, text('c', { visibleIf: "isContainerReady('g')" })]);
      expect(shown(session)).to.include('c');
      session.answer('a', 1);
      expect(shown(session), JSON.stringify(members)).not.to.include('c');
      session.answer('a', '');
      expect(shown(session)).to.include('c');
    }
  });

  it('a page is ready by its name, also where every question has a page of its own', () => {
    const elements = ['p1', 'p2', 'p3'].map((name) =>
      text(`${name} ready`, { visibleIf: `isContainerReady('${name}')` }),
    );
    const session = sessionOf({
      ...pages([text('a'), text('b', { isRequired: true })], [], elements),
      questionsOnPageMode: 'questionPerPage',
    });
    expect(shown(session)).to.deep.equal(['a', 'b', 'p2 ready', 'p3 ready']);
    session.answer('b', 1);
    expect(shown(session)).to.deep.equal(['a', 'b', 'p1 ready', 'p2 ready', 'p3 ready']);
  });

  it('a mere warning leaves it ready', () => {
    const warned = text('b', { defaultValue: 'x', validators: [{ type: 'numeric', notificationType: 'warning' }] });
    const panel = { type: 'panel', name: 'g', elements: [warned] };
    expect(shown(sessionOf([panel, text('c', { visibleIf: "isContainerReady('g')" })]))).to.deep.equal(['g', 'b', 'c']);
  });
});
