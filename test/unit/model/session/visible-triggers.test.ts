import { expect } from '@open-wc/testing';
import { answered, pages, questionnaireOf, sessionOf, shown, surroundings, text, type Json } from '../session-of.js';
import { SurveySession } from '../../../../src/model/session.js';
import type { TriggerDefinition } from '../../../../src/model/questionnaire.js';

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
