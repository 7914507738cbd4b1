import { clearModes } from './questionnaire-members.mjs';

/** Triggers of every type; `skip` and `visible` need somewhere to point at. */
const trigger = (chance, { condition, value, targets, keys, pages }) =>
  chance.pick([
    () => ({ type: 'complete', expression: condition() }),
    () => ({
      type: 'setvalue',
      expression: condition(),
      setToName: chance.pick(targets),
      ...chance.members({ setValue: [1.2, () => chance.pick(['a', 1, ['a', 'b'], null, '', true])] }),
    }),
    () => ({
      type: 'copyvalue',
      expression: condition(),
      fromName: chance.pick(keys),
      setToName: chance.pick(targets),
    }),
    () => ({
      type: 'runexpression',
      expression: condition(),
      runExpression: value(),
      ...chance.members({ setToName: [1.2, () => chance.pick(targets)] }),
    }),
    () => ({ type: 'skip', expression: condition(), gotoName: chance.pick(targets) }),
    () => ({
      type: 'visible',
      expression: condition(),
      questions: [chance.pick(targets)],
      pages: chance.some(pages, 1),
    }),
  ])();

/** Members of the root: how the whole is asked, and what happens between the questions. */
export const rootMembers = (chance, makers) => {
  const { text, condition, value } = makers;
  return chance.members({
    title: [2, () => text('Questionnaire')],
    clearInvisibleValues: [2, () => chance.pick(clearModes)],
    checkErrorsMode: [3, () => chance.pick(['onNextPage', 'onValueChanged', 'onComplete'])],
    questionsOnPageMode: [5, () => chance.pick(['standard', 'singlePage', 'questionPerPage'])],
    firstPageIsStartPage: [7, true],
    showPreviewBeforeComplete: [5, true],
    previewMode: [15, 'answeredQuestions'],
    storeOthersAsComment: [9, false],
    maxCommentLength: [15, 50],
    completedHtml: [6, () => text('<p>Done</p>')],
    completedHtmlOnCondition: [9, () => [{ expression: condition(), html: text('<p>Done so</p>') }]],
    calculatedValues: [
      4,
      () => [
        { name: 'total', expression: value(), ...chance.members({ includeIntoResult: [2, true] }) },
        ...(chance.once(3) ? [{ name: 'second', expression: chance.pick(['{total} + 1', value()]) }] : []),
      ],
    ],
    triggers: [3, () => Array.from({ length: chance.between(1, 2) }, () => trigger(chance, makers))],
  });
};

/** What authors of earlier years wrote for the same. */
const olderNames = {
  firstPageIsStartPage: 'firstPageIsStarted',
  showOtherItem: 'hasOther',
  showNoneItem: 'hasNone',
  showSelectAllItem: 'hasSelectAll',
  showCommentArea: 'hasComment',
  eachRowRequired: 'isAllRowRequired',
  maxCommentLength: 'maxOthersLength',
  minRateDescription: 'mininumRateDescription',
  maxRateDescription: 'maximumRateDescription',
  caseInsensitive: 'insensitive',
  rateType: 'rateDisplayMode',
  useDisplayValuesInDynamicTexts: 'useDisplayValuesInTitle',
};

/** The same questionnaire in the spelling of an earlier version of the format. */
export const aged = (document) => {
  const age = (node) => {
    if (Array.isArray(node)) return node.map(age);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [olderNames[name] ?? name, age(value)]));
  };
  const {
    questionsOnPageMode,
    clearInvisibleValues,
    showPreviewBeforeComplete,
    previewMode = 'allQuestions',
    ...rest
  } = age(document);
  const preview = { allQuestions: 'showAllQuestions', answeredQuestions: 'showAnsweredQuestions' }[previewMode];
  return {
    ...rest,
    ...(questionsOnPageMode === 'singlePage' ? { isSinglePage: true } : questionsOnPageMode && { questionsOnPageMode }),
    ...(clearInvisibleValues === 'none'
      ? { clearInvisibleValues: false }
      : clearInvisibleValues && { clearInvisibleValues }),
    ...(showPreviewBeforeComplete ? { showPreviewBeforeComplete: preview } : {}),
  };
};
