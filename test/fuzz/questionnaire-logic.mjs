import { clearModes, plausible } from './questionnaire-members.mjs';

/** Triggers of every type; `skip` and `visible` need somewhere to point at. */
const trigger = (chance, { itemCondition: condition, value, valueFor, sources, targets, keys, pages }) => {
  const settable = sources.filter(({ computed }) => !computed);
  const target = settable.length > 0 && !chance.once(8) ? chance.pick(settable) : { name: 'extra', values: ['a', 1] };
  // What a trigger sets is not what sets it off.
  const other = () => {
    for (;;) {
      const made = condition();
      if (!made.includes(`{${target.name}`) && !made.includes(`{#${target.name}`)) return made;
    }
  };
  return chance.pick([
    () => ({ type: 'complete', expression: condition() }),
    () => ({
      type: 'setvalue',
      expression: other(),
      setToName: target.name,
      ...chance.members({ setValue: [1.1, () => (chance.once(6) ? null : plausible(chance, target))] }),
    }),
    () => ({
      type: 'copyvalue',
      expression: other(),
      ...copying(chance, sources, target, keys),
    }),
    () => ({
      type: 'runexpression',
      expression: other(),
      runExpression: chance.once(40) ? value() : valueFor(target),
      ...chance.members({ setToName: [1.1, target.name] }),
    }),
    () => ({ type: 'skip', expression: condition(), gotoName: chance.pick(targets) }),
    () => ({
      type: 'visible',
      expression: condition(),
      questions: [chance.pick(targets)],
      pages: chance.some(pages, 1),
    }),
  ])();
};

const copying = (chance, sources, target, keys) => {
  const names = alike(sources, target);
  return names
    ? { fromName: chance.pick(names), setToName: target.name }
    : { fromName: chance.pick(keys), setToName: 'extra' };
};

const alike = (sources, { kind, name }) => {
  const names = sources.filter((one) => one.kind === kind && one.name !== name).map((one) => one.name);
  return names.length > 0 ? names : undefined;
};

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
