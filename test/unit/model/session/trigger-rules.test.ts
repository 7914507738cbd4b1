import { expect } from '@open-wc/testing';
import { answered, pages, questionnaireOf, sessionOf, shown, surroundings, text, type Json } from '../session-of.js';
import { SurveySession } from '../../../../src/model/session.js';
import type { TriggerDefinition } from '../../../../src/model/questionnaire.js';

type Steps = readonly (readonly [string, unknown])[];

const following = (trigger: Json | readonly Json[], ...steps: Steps): SurveySession => {
  const elements = [text('a'), text('b'), text('c'), { type: 'checkbox', name: 'k', choices: ['x', 'z'] }];
  return answered({ triggers: Array.isArray(trigger) ? trigger : [trigger], elements }, ...steps);
};

const set = (expression: string, setToName: string, setValue?: unknown): Json => ({
  type: 'setvalue',
  expression,
  setToName,
  setValue,
});

describe('an answer sets another one', () => {
  it('which time alone does not', () => {
    const session = following(set("today() > '2020-01-01'", 'b', 'set'));
    expect(session.complete()).to.equal(true);
    expect(session.completedAnswers()).to.deep.equal({});
  });

  it('when its condition comes true, and again at each change while it is true', () => {
    const session = following(set('{a} > 1', 'b', 'set'), ['a', 2]);
    expect(session.state.answers['b']).to.equal('set');
    session.answer('b', 'mine');
    expect(session.state.answers['b']).to.equal('mine');
    session.answer('c', 'unrelated');
    expect(session.state.answers['b']).to.equal('mine');
    session.answer('a', 3);
    expect(session.state.answers['b']).to.equal('set');
  });

  it('and does not take it back when the condition ends', () => {
    expect(following(set('{a} = 1', 'b', 'set'), ['a', 1], ['a', 2]).state.answers['b']).to.equal('set');
  });

  it('not before somebody answers', () => {
    expect(following(set('{a} empty', 'b', 'set')).state.answers).to.deep.equal({});
  });

  it('to nothing: the other answer is cleared', () => {
    for (const value of [null, undefined, '']) {
      expect(following(set('{a} = 1', 'b', value), ['b', 'mine'], ['a', 1]).state.answers).to.deep.equal({ a: 1 });
    }
  });

  it('in the form that the other question stores', () => {
    expect(following(set('{a} = 1', 'k', 'z'), ['a', 1]).state.answers['k']).to.deep.equal(['z']);
  });

  it('under a name nobody asks for: it is submitted all the same', () => {
    expect(following(set('{a} = 1', 'flag', 'yes'), ['a', 1]).completedAnswers()).to.deep.equal({ a: 1, flag: 'yes' });
  });

  it('and that one the next, whatever the order they are written in', () => {
    const chain = [set("{b} = 'x'", 'c', 'C'), set('{a} = 1', 'b', 'x')];
    expect(following(chain, ['a', 1]).state.answers).to.deep.equal({ a: 1, b: 'x', c: 'C' });
  });

  it('at a change of the part of an answer that is meant, and of no other', () => {
    const matrix = { type: 'matrix', name: 'm', rows: ['r1', 'r2'], columns: [1, 2] };
    const session = sessionOf({ triggers: [set('{m.r1} notempty', 'b', 'set')], elements: [matrix, text('b')] });
    const answers: readonly Json[] = [{ r1: 1 }, { r1: 1, r2: 1 }, { r1: 2, r2: 1 }];
    expect(
      answers.map((answer) => {
        session.answer('b', 'mine');
        session.answer('m', answer);
        return session.state.answers['b'];
      }),
    ).to.deep.equal(['set', 'mine', 'set']);
  });

  it('by the operator form of earlier years', () => {
    const older = { type: 'setvalue', name: 'a', operator: 'equal', value: "it's", setToName: 'b', setValue: 'set' };
    expect(following(older, ['a', "it's"]).state.answers['b']).to.equal('set');
    expect(following(older, ['a', 'its']).state.answers['b']).to.equal(undefined);
  });
});

describe('an answer is copied to another one', () => {
  const copy = { type: 'copyvalue', expression: '{a} = 1', fromName: 'b', setToName: 'c' };

  it('as it is, and again when the copied one changes', () => {
    const session = following(copy, ['b', 'B'], ['a', 1]);
    expect(session.state.answers['c']).to.equal('B');
    session.answer('b', 'B2');
    expect(session.state.answers['c']).to.equal('B2');
    session.answer('b', '');
    expect(session.state.answers).to.deep.equal({ a: 1 });
  });

  it('only while the condition holds', () => {
    expect(following(copy, ['a', 2], ['b', 'B']).state.answers['c']).to.equal(undefined);
  });
});

describe('an answer runs an expression', () => {
  const run = { type: 'runexpression', expression: '{a} = 1', runExpression: '{b} + 1', setToName: 'c' };

  it('whose result is stored; what it mentions does not run it again', () => {
    const session = following(run, ['b', 4], ['a', 1]);
    expect(session.state.answers['c']).to.equal(5);
    session.answer('b', 9);
    expect(session.state.answers['c']).to.equal(5);
  });

  it('without a result the target is cleared', () => {
    const nothing = { ...run, runExpression: '{nobody}' };
    expect(following(nothing, ['c', 'mine'], ['a', 1]).state.answers).to.deep.equal({ a: 1 });
  });
});

describe('an answer leads to another question', () => {
  const skip = (gotoName: string): Json => ({
    ...pages([text('a'), text('required', { isRequired: true })], [text('b'), text('hidden', { visible: false })]),
    triggers: [{ type: 'skip', expression: '{a} = 1', gotoName }],
  });

  for (const [gotoName, page] of [
    ['b', 'p2'],
    ['hidden', 'p1'],
    ['nobody', 'p1'],
  ] as const) {
    it(`to "${gotoName}": page ${page}, and nothing is validated`, () => {
      const session = answered(skip(gotoName), ['a', 1]);
      expect(session.state.page.name).to.equal(page);
      expect(session.state.violations).to.deep.equal([]);
    });
  }

  const far = (members: Json = {}): Json => ({
    ...pages([text('a', members)], [text('b')], [text('c')], [text('d')]),
    triggers: [{ type: 'skip', expression: '{a} notempty', gotoName: 'c' }],
  });
  const pageAfter = (session: SurveySession, ...steps: readonly (() => unknown)[]): readonly string[] =>
    steps.map((step) => {
      step();
      return session.state.page.name;
    });

  it('Back leads to the page it was left from, from each page in between one by one', () => {
    const session = answered(far(), ['a', 1]);
    expect(
      pageAfter(
        session,
        () => session.next(),
        () => session.back(),
        () => session.back(),
        () => session.back(),
      ),
    ).to.deep.equal(['p4', 'p3', 'p1', 'p1']);
    expect(session.canGoBack).to.equal(false);
  });

  it('Back leads to a later page, too, even from the first one', () => {
    const session = sessionOf({
      ...pages([text('a')], [text('b')]),
      triggers: [{ type: 'skip', expression: '{b} notempty', gotoName: 'a' }],
    });
    session.next();
    session.answer('b', 1);
    expect([session.state.page.name, session.canGoBack]).to.deep.equal(['p1', true]);
    expect(pageAfter(session, () => session.back())).to.deep.equal(['p2']);
  });

  it('Back leads to the page before where the page was reached by Next', () => {
    const session = answered(far(), ['a', 1]);
    expect(
      pageAfter(
        session,
        () => session.goTo('p1'),
        () => session.next(),
        () => session.next(),
        () => session.back(),
      ),
    ).to.deep.equal(['p1', 'p2', 'p3', 'p2']);
  });

  it('Back leads to the page before where an answer that was filled in led there', () => {
    const session = sessionOf(far({ defaultValue: 1 }));
    expect(session.state.page.name).to.equal('p3');
    expect(pageAfter(session, () => session.back())).to.deep.equal(['p2']);
  });

  it('within a page Back leads to the page before', () => {
    const session = sessionOf({
      ...pages([text('a')], [text('b'), text('c')]),
      triggers: [{ type: 'skip', expression: '{b} notempty', gotoName: 'c' }],
    });
    session.next();
    session.answer('b', 1);
    expect(pageAfter(session, () => session.back())).to.deep.equal(['p1']);
  });

  it('to the page of a question in a hidden group', () => {
    const group = { type: 'panel', name: 'g', visible: false, elements: [text('c')] };
    const session = answered(
      { ...pages([text('a')], [group, text('b')]), triggers: [{ type: 'skip', expression: '{a} = 1', gotoName: 'c' }] },
      ['a', 1],
    );
    expect(session.state.page.name).to.equal('p2');
  });

  it('not from an answer that is wrong, until it is right', () => {
    const session = answered(far({ validators: [{ type: 'email' }] }), ['a', 'nobody']);
    expect(session.state.page.name).to.equal('p1');
    session.answer('a', 'a@b.kz');
    expect(session.state.page.name).to.equal('p3');
  });
});

describe('an answer shows questions and pages in the oldest form', () => {
  it('they stay as they are until it is given, then follow it', () => {
    const document = {
      ...pages([text('a'), text('v')], [text('b')]),
      triggers: [{ type: 'visible', expression: '{a} = 1', questions: ['v'], pages: ['p2'] }],
    };
    const session = answered(document);
    expect(shown(session)).to.deep.equal(['a', 'v', 'b']);
    session.answer('a', 2);
    expect(shown(session)).to.deep.equal(['a']);
    session.answer('a', 1);
    expect(shown(session)).to.deep.equal(['a', 'v', 'b']);
  });

  it('Next on the page of the question asks without an answer too, unless a part of the answer is meant', () => {
    for (const [expression, left] of [
      ['{k} notempty', ['k', 'b']],
      ['{k.length} > 0', ['k', 'v', 'b']],
      ['{other} notempty', ['k', 'v', 'b']],
    ] as const) {
      const session = answered({
        ...pages([{ type: 'checkbox', name: 'k', choices: ['x'] }, text('v')], [text('b')]),
        triggers: [{ type: 'visible', expression, questions: ['v'] }],
      });
      expect(shown(session)).to.deep.equal(['k', 'v', 'b']);
      session.next();
      expect(shown(session), expression).to.deep.equal(left);
    }
  });

  it('Next on the introduction asks nothing', () => {
    const session = answered({
      ...pages([text('a')], [text('b')]),
      firstPageIsStartPage: true,
      triggers: [{ type: 'visible', expression: '{a} notempty', pages: ['p2'] }],
    });
    session.next();
    expect(shown(session)).to.deep.equal(['b']);
  });
});

/** How often pages are asked their name, and triggers what they are about, until a session of so many pages is complete. */
const looksFor = (count: number, trigger: (at: number) => Json): number => {
  const numbers = Array.from({ length: count }, (_, at) => at);
  const questionnaire = questionnaireOf({
    ...pages(...numbers.map((at) => [text(`q${at}`)])),
    calculatedValues: numbers.map((at) => ({ name: `c${at}`, expression: `{q${at}} = 1` })),
    triggers: numbers.map(trigger),
  });
  let looks = 0;
  const counted = <T extends object>(whole: T, name: keyof T): T => ({
    ...whole,
    get [name]() {
      looks += 1;
      return whole[name];
    },
  });
  const withCount = (one: TriggerDefinition): TriggerDefinition => ({
    ...one,
    expression: counted(one.expression, 'references'),
  });
  const session = new SurveySession(
    {
      ...questionnaire,
      pages: questionnaire.pages.map((page) => counted(page, 'name')),
      triggers: questionnaire.triggers.map(withCount),
      calculatedValues: questionnaire.calculatedValues.map((one) => counted(one, 'name')),
    },
    surroundings(),
  );
  for (const at of numbers) session.answer(`q${at}`, 1);
  expect(session.complete()).to.equal(true);
  return looks;
};

describe('many triggers on many pages', () => {
  for (const [what, trigger] of [
    ['are visible', (at: number): Json => ({ type: 'visible', expression: `{q${at}} = 1`, pages: [`p${at + 1}`] })],
    ['end early', (at: number): Json => ({ type: 'complete', expression: `{c${at}} notempty` })],
  ] as const)
    it(`cost twice as much when there are twice as many: ${what}`, () => {
      expect(looksFor(80, trigger) / looksFor(40, trigger)).to.be.closeTo(2, 0.2);
    });
});

describe('two pages of one name', () => {
  const elements = (...names: readonly string[]): readonly Json[] => names.map((name) => text(name));
  const twice = (members: Json = {}): Json => ({
    triggers: [{ type: 'visible', expression: '{a} = 1', pages: ['p'] }],
    pages: [
      { name: 'first', elements: elements('a') },
      { name: 'p', elements: elements('b', 'c'), visible: false },
      { name: 'p', elements: elements('d'), visible: false },
    ],
    ...members,
  });

  it('a trigger shows the first of them', () => {
    for (const questionsOnPageMode of ['standard', 'questionPerPage'])
      expect(shown(answered(twice({ questionsOnPageMode }), ['a', 1]))).to.deep.equal(['a', 'b', 'c']);
    const grouped = shown(answered(twice({ questionsOnPageMode: 'singlePage' }), ['a', 1]));
    expect(grouped).to.deep.equal(['first', 'a', 'p', 'b', 'c']);
  });

  it('a link and a draft lead to the first of them that is visible, and Next on to the other', () => {
    const document = pages([text('a')], [text('b')], [text('c')]);
    const named = { pages: (document['pages'] as readonly Json[]).map((page) => ({ ...page, name: 'p' })) };
    const session = sessionOf(named);
    session.next();
    const again = sessionOf(named, {}, session.toDraft());
    const here = (): string | undefined => again.state.page.elements[0]?.path;
    expect(here()).to.equal('a');
    expect([again.next(), here(), again.next(), here()]).to.deep.equal([true, 'b', true, 'c']);
    expect([again.goTo('p'), here(), again.complete()]).to.deep.equal([true, 'a', true]);
  });
});
