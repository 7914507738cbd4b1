import { expect } from '@open-wc/testing';
import { parseQuestionnaire } from '../../../src/model/parse-questionnaire.js';
import { pages, problemsIn, questionnaireOf, text, type Json } from './session-of.js';

describe('what is not a questionnaire', () => {
  for (const junk of [undefined, null, 7, 'text', true, [], () => 1, Symbol('s')]) {
    it(`${String(junk)}: not an object`, () => {
      const { questionnaire, problems } = parseQuestionnaire(junk);
      expect(questionnaire).to.equal(undefined);
      expect(problems.map(({ code }) => code)).to.deep.equal(['notAnObject']);
    });
  }

  for (const [document, problems] of [
    [{}, ['error noQuestions ']],
    [{ pages: [] }, ['error noQuestions ']],
    [{ id: '', elements: [text('a')] }, ['error missing /id']],
    [{ version: 1, elements: [text('a')] }, ['error missing /version']],
    [{ pages: 'p' }, ['error notAList /pages']],
    [{ pages: [7] }, ['error notAnObject /pages/0']],
    [{ elements: [text('a'), null] }, ['error notAnObject /elements/1']],
    [{ elements: [{ type: 'text' }] }, ['error missingName /elements/0']],
    [{ elements: [text('a', { isRequired: 7 })] }, ['warning notABoolean /elements/0/isRequired']],
    [{ elements: [text('a', { maxLength: 'x' })] }, ['warning notANumber /elements/0/maxLength']],
    [{ elements: [text('a', { title: ['x'] })] }, ['warning notText /elements/0/title']],
    [{ checkErrorsMode: 'never', elements: [text('a')] }, ['warning unknownWord /checkErrorsMode']],
    [{ elements: [text('a', { 'x/y~z': 1 })] }, []],
  ] as const) {
    it(`${JSON.stringify(document)}: ${problems.join(', ') || 'no problem'}`, () => {
      expect(problemsIn(document)).to.have.members(problems);
    });
  }
});

describe('an expression that cannot be read', () => {
  for (const [where, document] of [
    ['/elements/0/visibleIf', { elements: [text('a', { visibleIf: '{b} =' })] }],
    ['/elements/0/enableIf', { elements: [text('a', { enableIf: '{b' })] }],
    ['/elements/0/setValueExpression', { elements: [text('a', { setValueExpression: '1 +' })] }],
    ['/elements/0/max', { elements: [text('a', { max: '=today(' + '(' })] }],
    [
      '/elements/0/validators/0/expression',
      { elements: [text('a', { validators: [{ type: 'expression', expression: '!' }] })] },
    ],
    ['/pages/0/visibleIf', { pages: [{ name: 'p', visibleIf: 'а', elements: [text('a')] }] }],
    [
      '/triggers/0/expression',
      { elements: [text('a')], triggers: [{ type: 'complete', expression: '{a} between 1' }] },
    ],
    ['/calculatedValues/0/expression', { elements: [text('a')], calculatedValues: [{ name: 'v', expression: '(' }] }],
    [
      '/completedHtmlOnCondition/0/expression',
      { elements: [text('a')], completedHtmlOnCondition: [{ expression: ')', html: 'x' }] },
    ],
  ] as const) {
    it(`at ${where} is an error, not a guess`, () => {
      expect(problemsIn(document)).to.deep.equal([`error expression.syntax ${where}`]);
    });
  }

  it('says at which character it stops, and what stands there', () => {
    const { problems } = parseQuestionnaire({
      id: 's',
      version: '1',
      elements: [text('a', { visibleIf: "{b} = 'x' ?" })],
    });
    expect(problems[0]?.params).to.have.property('position', 10);
  });

  it('that calls a function nobody knows is an error as well', () => {
    expect(problemsIn([text('a', { visibleIf: 'launch({b})' })])).to.deep.equal([
      'error expression.unknownFunction /elements/0/visibleIf',
    ]);
  });

  it('that is no text, or a pattern that is none', () => {
    expect(problemsIn([text('a', { visibleIf: 7 })])).to.deep.equal(['error notAnExpression /elements/0/visibleIf']);
    const validators = [{ type: 'regex', regex: '(' }];
    expect(problemsIn([text('a', { validators })])[0]).to.match(
      /^error pattern\.\S+ \/elements\/0\/validators\/0\/regex$/,
    );
  });
});

describe('a questionnaire that was read', () => {
  const document = { ...pages([text('a', { title: { ru: 'Имя' } })], [text('b')]), contextKeys: ['court', 7] };

  it('is shared by everybody and can be changed by nobody', () => {
    const questionnaire = questionnaireOf(document);
    expect(Object.isFrozen(questionnaire) && Object.isFrozen(questionnaire.pages[0]?.elements[0])).to.equal(true);
    expect(questionnaire.contextKeys).to.deep.equal(['court']);
  });

  it('knows its languages, Kazakh first; both where its texts are plain', () => {
    expect(questionnaireOf(document).languages).to.deep.equal(['ru']);
    expect(questionnaireOf([text('a', { title: { ru: 'Имя', kk: 'Аты' } })]).languages).to.deep.equal(['kk', 'ru']);
    expect(questionnaireOf([text('a')]).languages).to.deep.equal(['kk', 'ru']);
  });

  it('names every element by its place', () => {
    const panel: Json = { type: 'panel', name: 'g', elements: [text('c')] };
    const [page] = questionnaireOf({ pages: [{ elements: [panel] }] }).pages;
    expect(page).to.include({ name: 'page1', pointer: '/pages/0' });
    expect(page?.elements[0]).to.deep.include({ pointer: '/pages/0/elements/0' });
  });
});
