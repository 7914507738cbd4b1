import { answersAlike } from './questionnaire-conditions.mjs';
import { clearModes, hasFixedForm, plausible } from './questionnaire-members.mjs';

/** Elements and pages that no rule of their own shows: two rules about one element would contradict each other. */
const isUnconditional = ({ visibleIf, visible }) => visibleIf === undefined && visible === undefined;
const always = (containers) =>
  containers
    .filter(isUnconditional)
    .flatMap(({ elements }) => elements)
    .flatMap((one) => (one.elements ? always([one]) : isUnconditional(one) ? [one] : []));
const within = ({ elements }) => elements.flatMap((one) => (one.elements ? within(one) : [one]));
const hidesItself = ({ hideIfChoicesEmpty, hideIfRowsEmpty }) =>
  hideIfChoicesEmpty === true || hideIfRowsEmpty === true;
const keyOf = ({ name, valueName = name }) => valueName;

/** A question alone, without an answer; a table is set from nothing else. */
const barred = /^\{(?!nobody)[^}]+\}$/;

const valueRules = ['defaultValue', 'setValueExpression', 'setValueIf', 'resetValueIf', 'defaultValueExpression'];

/** What sets an answer is the only rule that does, sets one that is always shown, and looks at earlier questions alone: rules in a circle would set each other off for ever. */
const setting = (chance, { maker, sources, pages }) => {
  const free = new Set(
    always(pages)
      .filter((element) => !valueRules.some((name) => name in element))
      .map(keyOf),
  );
  const settable = sources
    .slice(1)
    .filter(
      (one) =>
        !one.computed &&
        !one.carries &&
        !one.isConditional &&
        !one.ranksAll &&
        !hasFixedForm(one) &&
        one.kind !== 'table',
    )
    .filter(({ name }) => free.has(name));
  const target = settable.length > 0 && !chance.once(8) ? chance.pick(settable) : { name: 'extra', values: ['a', 1] };
  const earlier = sources.includes(target) ? sources.slice(0, sources.indexOf(target)) : sources;
  if (earlier.length === 0) return undefined;
  const { itemCondition: condition, valueFor } = maker(earlier);
  const alike = earlier.filter((one) => answersAlike(one, target)).map(({ name }) => name);
  const from = target.name === 'extra' ? earlier.map(({ name }) => name) : alike;
  return chance.pick([
    () => ({
      type: 'setvalue',
      expression: condition(),
      setToName: target.name,
      ...chance.members({
        // Conditions about single rows do not notice in the oracle that the whole matrix was cleared.
        setValue: [
          target.kind === 'table' ? 1 : 1.1,
          () => (target.kind !== 'table' && chance.once(6) ? null : plausible(chance, target)),
        ],
      }),
    }),
    () =>
      from.length > 0 && {
        type: 'copyvalue',
        expression: condition(),
        fromName: chance.pick(from),
        setToName: target.name,
      },
    () => ({
      type: 'runexpression',
      expression: condition(),
      // Of a question without an answer the oracle keeps what was there, of a name that nobody has it does not.
      runExpression:
        chance.until(
          () => valueFor(target),
          (made) => !barred.test(made),
        ) ?? '{nobody}',
      ...chance.members({ setToName: [1.1, target.name] }),
    }),
  ])();
};

/** What moves people or pages about looks at pages before the one it is about. */
const moving = (chance, { maker, sources, pages }) => {
  if (pages.length < 2) return undefined;
  const at = chance.between(1, pages.length - 1);
  const before = new Set(pages.slice(0, at).flatMap(within).map(keyOf));
  const after = new Set(pages.slice(at).flatMap(within).map(keyOf));
  const known = sources.filter(({ name }) => before.has(name) && !after.has(name));
  if (known.length === 0) return undefined;
  const { itemCondition: condition, simpleCondition } = maker(known);
  const targets = within(pages[at]);
  return chance.pick([
    () =>
      isUnconditional(pages[at]) && {
        type: 'skip',
        // Of two questions the oracle goes by the one that changed, whatever is wrong with the other.
        expression: simpleCondition(),
        gotoName: chance.pick(targets.filter((one) => isUnconditional(one) && !hidesItself(one)))?.name,
      },
    () => ({
      type: 'visible',
      expression: condition(),
      questions: chance.some(targets.filter(isUnconditional), 1).map(({ name }) => name),
      pages: chance.some([pages[at]].filter(isUnconditional), 1).map(({ name }) => name),
    }),
  ])();
};

/** Triggers of every type; `skip` and `visible` need somewhere to point at. */
const trigger = (chance, makers) =>
  chance.pick([
    () => ({ type: 'complete', expression: makers.itemCondition() }),
    ...Array(3).fill(() => setting(chance, makers)),
    ...Array(2).fill(() => moving(chance, makers)),
  ])();

/** Two triggers that set one thing, or lead people about, would depend on which comes first. */
const apart = (made) => {
  const aims = new Set();
  const leads = made.find((one) => one && /visible|skip/.test(one.type));
  return (leads ? [leads] : made).filter((one) => {
    if (!one) return false;
    const aim = one.setToName ?? one.type.replace(/skip|visible/, 'move');
    return !aims.has(aim) && aims.add(aim);
  });
};

/** Members of the root: how the whole is asked, and what happens between the questions. */
export const rootMembers = (chance, makers) => {
  const { text, itemCondition: condition, value } = makers;
  return chance.members({
    title: [2, () => text('Questionnaire')],
    clearInvisibleValues: [2, () => chance.pick(clearModes)],
    checkErrorsMode: [3, () => chance.pick(['onNextPage', 'onValueChanged', 'onComplete'])],
    questionsOnPageMode: [5, () => chance.pick(['standard', 'singlePage', 'questionPerPage'])],
    firstPageIsStartPage: [12, true],
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
    triggers: [3, () => apart(Array.from({ length: chance.between(1, 2) }, () => trigger(chance, makers)))],
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
