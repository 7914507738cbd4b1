import { expressionMaker } from './questionnaire-conditions.mjs';
import { aged, rootMembers } from './questionnaire-logic.mjs';
import { questionMembers } from './questionnaire-members.mjs';
import { isConditional, questionMakers } from './questionnaire-questions.mjs';
import { textMaker } from './questionnaire-texts.mjs';

const types =
  'text text text comment radiogroup radiogroup checkbox checkbox dropdown tagbox boolean rating ranking matrix html image expression'.split(
    ' ',
  );
const oddNames = (number) => [`Q ${number}`, `сұрақ${number}`, `q.${number}`, `q-${number}`];

/** Two questions under one name make sense when either could show the other's answer. */
const canShare = (one, other) => one.inputType !== undefined && one.inputType === other.inputType;

const isRequiredPanel = ({ elements, isRequired, requiredIf }) =>
  elements !== undefined &&
  (isRequired === true || requiredIf !== undefined || elements.some((one) => isRequiredPanel(one)));

const computes = ({ type, elements = [] }) => type === 'expression' || elements.some(computes);

/** The oracle judges a default before its bounds are computed, and skips nothing for what a rule has set off its step. */
const isBounded = (json) =>
  ['minValueExpression', 'maxValueExpression', 'min', 'max', 'step'].some((name) => name in json);

/** The oracle asks hidden panels too whether a page is ready. */
const hidesInside = ({ elements, visibleIf, visible }) =>
  elements !== undefined && (visibleIf !== undefined || visible === false || elements.some(hidesInside));

/** Names of questions that must be answered and can go with their page or panel. */
const requiredInHideable = ({ elements, visibleIf, visible, name, isRequired, requiredIf }, canHide = false) => {
  const hides = canHide || (elements !== undefined && (visibleIf !== undefined || visible === false));
  if (elements) return elements.flatMap((one) => requiredInHideable(one, hides));
  return hides && (isRequired || requiredIf) ? [name] : [];
};

/**
 * A random questionnaire and what its questions are called and answered with. Expressions mention earlier questions;
 * `cycles` also later ones and each other, `otherCase` names in another letter case, `oneLanguage` text in Kazakh or
 * Russian alone: those three belong to differences that are meant to be.
 */
export const randomQuestionnaire = (chance) => {
  const cycles = chance.once(12);
  const oneLanguage = chance.once(400);
  const otherCase = chance.once(300);
  const count = chance.between(1, 11);
  const ahead = cycles
    ? Array.from({ length: count }, (_, at) => ({ name: `q${at + 1}`, kind: 'text', values: ['x', '1'] }))
    : [];
  const sources = [];
  const questions = [];
  /** Pages that are already written: `isContainerReady` can ask about them. */
  const containers = [];
  let number = 0;
  let hasShared = false;

  // An unanswered matrix is left in braces by the oracle, an answered one is "[object Object]".
  // So is a ranking that nobody has touched: now nothing, now its choices.
  const piped = (computedToo = true) =>
    sources
      .filter(({ computed }) => computedToo || !computed)
      .filter(({ kind, ranks }) => kind !== 'table' && !ranks)
      .map(({ name }) => name);
  const question = () => {
    number += 1;
    const name = chance.once(15) ? chance.pick(oddNames(number)) : `q${number}`;
    const inCase = (one) => (otherCase ? { ...one, name: one.name.toUpperCase() } : one);
    const later = ahead.filter((one) => one.name !== name);
    const asked = [...sources, ...later].map(inCase);
    // Only conditions may go round in a circle: values that did would never come to rest.
    const { condition } = expressionMaker(chance, asked, containers);
    const text = textMaker(chance, { names: piped(), oneLanguage });
    const plainText = textMaker(chance, { names: [], oneLanguage });
    const rules = expressionMaker(chance, sources.map(inCase), containers);
    const canFollow = rules.canFollow && !cycles;
    const makers = { chance, text, plainText, sources, ...rules, condition, canFollow };
    const { json, source: made } = questionMakers(makers)[chance.pick(types)]();
    const source = made && {
      ...made,
      carries: json.choicesFromQuestion !== undefined,
      names: json.showOtherItem === true,
      isConditional: isConditional(json),
    };
    const twins = source ? sources.filter((one) => canShare(one, source)) : [];
    const shared = twins.length > 0 && chance.once(12) ? chance.pick(twins).name : undefined;
    const valueName = shared ?? (source && chance.once(25) ? `key${number}` : undefined);
    if (source) {
      hasShared ||= shared !== undefined;
      if (shared === undefined) sources.push({ ...source, name: valueName ?? name, question: name });
    }
    const element = {
      ...json,
      name,
      ...(valueName === undefined ? {} : { valueName }),
      // Two rules would give one key its value.
      ...questionMembers(
        chance,
        makers,
        source && { ...source, isRuled: cycles || shared !== undefined || isBounded(json) },
      ),
    };
    if (cycles || shared !== undefined) delete element.clearIfInvisible;
    if (shared !== undefined)
      delete questions.find(({ name: key, question: first }) => (key ?? first) === shared)?.json.clearIfInvisible;
    if (source) questions.push({ ...source, question: name, json: element });
    return element;
  };
  const panel = (depth) => {
    const { condition } = expressionMaker(chance, sources);
    const text = textMaker(chance, { names: [], oneLanguage });
    const members = chance.members({
      title: [2, () => text('Panel')],
      ...(chance.once(60) ? { visible: [1, false] } : { visibleIf: [3, condition] }),
      isRequired: [9, true],
      requiredIf: [20, condition],
    });
    number += 1;
    const name = `panel${number}`;
    const inside = elements(chance.between(1, 3), depth + 1);
    // A required panel in which nobody can answer anything blocks the oracle for ever.
    const { isRequired: _, requiredIf: _if, ...rest } = members;
    const asks = inside.every(
      (one) => !'html image expression panel'.includes(one.type) && !one.visibleIf && !(one.rows && isConditional(one)),
    );
    const isRequired = 'isRequired' in members || 'requiredIf' in members;
    // What hangs on a default that nobody ever sees differs by intent.
    if (inside.some(({ defaultValue }) => defaultValue !== undefined))
      for (const one of [members, rest]) delete one.visible;
    if (asks && isRequired) return { type: 'panel', name, ...members, elements: inside };
    return { type: 'panel', name, ...rest, ...switched(inside, condition) };
  };
  /** Elements, and now and then what switches them off: seldom computed values, which differ by intent. */
  const switched = (inside, condition) => ({
    ...(inside.some(isRequiredPanel) || (inside.some(computes) && !chance.once(9))
      ? {}
      : chance.members({ enableIf: [12, condition], readOnly: [60, true] })),
    elements: inside,
  });
  const elements = (size, depth) =>
    Array.from({ length: size }, () => (depth < 2 && chance.once(9) ? panel(depth) : question()));

  const pages = [];
  const pageCount = chance.between(1, 4);
  for (let page = 0; page < pageCount; page++) {
    const { condition } = expressionMaker(chance, sources);
    const text = textMaker(chance, { names: [], oneLanguage });
    if (page > 0 && !pages.at(-1).elements.some(hidesInside)) containers.push(`page${page}`);
    pages.push({
      name: `page${page + 1}`,
      ...chance.members({
        title: [2, () => text(`Page ${page + 1}`)],
        visibleIf: [page === 0 ? 20 : 5, condition],
      }),
      ...switched(elements(Math.max(1, Math.round(count / pageCount) + chance.between(-1, 1)), 0), condition),
    });
  }
  const maker = (known) => expressionMaker(chance, known);
  const root = rootMembers(chance, {
    text: textMaker(chance, { names: piped(false), oneLanguage }),
    // What hangs on a hidden computed value at the end is a difference that is meant to be.
    ...maker(sources.filter(({ computed }) => !computed)),
    maker,
    sources,
    pages,
  });
  // One question a page, the oracle turns the page before a trigger hides the next one, and at load it does not skip.
  if (root.questionsOnPageMode === 'questionPerPage')
    root.triggers = root.triggers?.filter(({ type }) => type !== 'visible' && type !== 'skip');
  // While a panel hides and takes an answer along, the oracle still asks for it, and a skip it sets off stays where it is.
  const asked = pages.flatMap((one) => requiredInHideable(one));
  root.triggers = root.triggers?.filter(
    ({ type, expression }) => type !== 'skip' || !asked.some((name) => expression.toLowerCase().includes(`{${name}`)),
  );
  // Of two questions that share an answer the oracle clears it with the one that is hidden.
  if (hasShared) delete root.clearInvisibleValues;
  // What goes and comes while conditions go round in a circle depends on where it is entered.
  if (cycles) for (const name of ['triggers', 'clearInvisibleValues', 'checkErrorsMode']) delete root[name];
  // Hidden choices come back in their own way where what is typed is the answer itself.
  if (questions.some(({ isConditional: some, names }) => some && names)) delete root.storeOthersAsComment;
  // Hidden answers of the start page are never cleared in the oracle, and sent.
  if (root.firstPageIsStartPage && String(root.clearInvisibleValues).startsWith('onHidden'))
    delete root.clearInvisibleValues;
  // After the start the oracle has no first element to show.
  if (root.questionsOnPageMode === 'questionPerPage') delete root.firstPageIsStartPage;
  // A start page that is hidden keeps people out of the oracle for ever.
  if (root.firstPageIsStartPage) delete pages[0].visibleIf;
  const document = { id: 'fuzz', version: '1', ...root, pages };
  return { document: chance.once(5) ? aged(document) : document, questions };
};
