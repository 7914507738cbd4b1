import { expect } from '@open-wc/testing';
import { parseQuestionnaire } from '../../../../src/model/parse-questionnaire.js';
import { SurveySession } from '../../../../src/model/session.js';
import { surroundings, text, type Json } from '../session-of.js';

const junk: readonly unknown[] = [
  null,
  0,
  -1,
  Infinity,
  '',
  ' ',
  '{a}',
  [],
  [[]],
  [null],
  {},
  { a: {} },
  true,
  { ru: 7 },
];

const members =
  'name title visibleIf choices choicesOrder defaultValue validators inputType min max step rows columns cellType ' +
  'rateMin rateMax rateStep rateCount rateValues valueName isRequired maxLength elements expression html imageLink ' +
  'choicesByUrl choicesFromQuestion valueTrue precision setValueExpression minSelectedChoices dataList';
const types =
  'text comment radiogroup checkbox dropdown tagbox boolean rating ranking matrix html image expression panel';

/** Runs a document that may be nonsense; says whether it was accepted. */
const isRun = (document: Json): boolean => {
  const { questionnaire, problems } = parseQuestionnaire({ id: 's', version: '1', ...document });
  expect(questionnaire !== undefined).to.equal(problems.every(({ severity }) => severity !== 'error'));
  if (!questionnaire) return false;
  const session = new SurveySession(questionnaire, surroundings());
  for (const value of junk) {
    session.answer('q', value);
    session.comment('q', String(value));
    expect(session.state.page.elements).to.be.an('array');
    session.complete();
    expect(session.completedAnswers()).to.be.an('object');
    session.back();
  }
  return true;
};

describe('nonsense in any member of any question', () => {
  for (const type of types.split(' ')) {
    it(`${type}: is run or refused, and nothing throws`, () => {
      let runs = 0;
      for (const member of members.split(' ')) {
        for (const value of junk)
          runs += Number(isRun({ elements: [{ type, name: 'q', [member]: value }, text('z')] }));
      }
      expect(runs).to.be.greaterThan(100);
    });
  }

  it('control: a getter that throws is noticed', () => {
    const hostile = Object.defineProperty({ type: 'text' }, 'name', {
      enumerable: true,
      get: () => {
        throw new Error('noticed');
      },
    });
    expect(() => isRun({ elements: [hostile] })).to.throw('noticed');
  });
});

describe('nonsense in any member of the document', () => {
  const names =
    'pages elements questions triggers calculatedValues completedHtml completedHtmlOnCondition contextKeys title ' +
    'firstPageIsStartPage questionsOnPageMode clearInvisibleValues checkErrorsMode mode readOnly opensAt previewMode';
  for (const name of names.split(' ')) {
    it(`${name}: is run or refused, and nothing throws`, () => {
      for (const value of [...junk, [{}], [{ type: 'setvalue' }], [{ expression: '1' }]]) {
        isRun({ elements: [text('q')], [name]: value });
      }
    });
  }
});
