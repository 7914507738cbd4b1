import { walk } from './questionnaire-walk.mjs';

/** What a deviation is told by: predicates on a case and what both engines said, and questionnaires written otherwise. */
export const mapped = (node, change) => {
  if (Array.isArray(node)) return node.map((item) => mapped(item, change));
  if (typeof node === 'string') return change(node);
  if (typeof node !== 'object' || node === null) return node;
  const inside = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, mapped(value, change)]));
  return change(inside);
};

/** Text in one of Kazakh and Russian alone, written out in both. */
export const bothLanguages = (node) => {
  if (typeof node === 'string' || 'default' in node || !('kk' in node || 'ru' in node)) return node;
  return { kk: node.kk ?? node.ru, ru: node.ru ?? node.kk };
};

const namesIn = (document) => {
  const names = new Map();
  mapped(document, (node) => {
    for (const name of [node.valueName, node.name]) if (typeof name === 'string') names.set(name.toLowerCase(), name);
    return node;
  });
  return names;
};

/** Names in the letter case of their questions. */
export const sameCase = (document) => {
  const names = namesIn(document);
  return mapped(document, (node) =>
    typeof node === 'string'
      ? node.replace(/(\{#?)([^{}[\].]+)/g, (_, brace, name) => brace + (names.get(name.toLowerCase()) ?? name))
      : node,
  );
};

/** Written so, the oracle says the same at least until after the difference: it was about that and nothing else. */
export const agrees = (model, { document, steps }, found, rewrite) => {
  const theirs = rewrite(document);
  if (JSON.stringify(theirs) === JSON.stringify(document)) return false;
  const again = walk(model, { document, steps, theirs }).found;
  return !again || again.at > found.at;
};

/** Whether a question has a member. */
export const hasMember = (document, name, member) => {
  let found = false;
  mapped(document, (node) => {
    if ((node.name === name || node.valueName === name) && node[member] !== undefined) found = true;
    return node;
  });
  return found;
};

export const isBlank = (answer) => typeof answer === 'string' && answer.trim() === '';

const strict = {
  length: () => true,
  tooManySelected: () => true,
  digitsNotAllowed: (answer) => /\d.*\D$/s.test(answer),
  required: (answer, wasBlank) => wasBlank || isBlank(answer),
};
export const isStricter = (kind, answer, theirs = [], wasBlank = false) =>
  strict[kind.startsWith('“') && wasBlank ? 'required' : kind]?.(answer, wasBlank) === true && !theirs.includes(kind);
export const wasBlankBefore = ({ steps }) => steps.some(([verb, , value]) => verb === 'answer' && value === '  ');

/** The same case without some members of the questionnaire, for both engines. */
export const agreesWithout = (model, { document, steps }, { at, name }, names) => {
  const less = mapped(document, (node) =>
    typeof node === 'string' ? node : Object.fromEntries(Object.entries(node).filter(([name]) => !names.has(name))),
  );
  if (JSON.stringify(less) === JSON.stringify(document)) return false;
  const again = walk(model, { document: less, steps }).found;
  return !again || again.at > at || again.name !== name;
};
export const bounds = new Set(['min', 'max', 'minValueExpression', 'maxValueExpression']);
export const switches = new Set(['enableIf', 'readOnly']);

/** Whether a person took the answer away, or a Complete that led on to something else did. */
export const wasCleared = ({ document, steps }, name) => {
  const keys = new Map();
  mapped(document, (node) => (keys.set(node.name, node.valueName ?? node.name), node));
  return steps.some(
    ([verb, question, value]) =>
      verb === 'complete' || (verb === 'answer' && value === undefined && keys.get(question) === name),
  );
};

/** Its default comes back after a reset, or when what hid it shows it again. */
export const mayComeBack = (document, name) =>
  hasMember(document, name, 'resetValueIf') ||
  hasMember(document, name, 'clearIfInvisible') ||
  String(document.clearInvisibleValues).startsWith('onHidden');

/** Computed values and defaults that are not cleared when they are hidden. */
export const computedStays = (document, { defaults = true, own = false } = {}) =>
  mapped(document, (node) => {
    if (typeof node === 'string') return node;
    const wish = node.clearIfInvisible ?? 'default';
    const mode = wish === 'default' ? document.clearInvisibleValues : wish;
    const isCleared = mode === 'onHidden' || mode === 'onHiddenContainer';
    const isComputed =
      node.type === 'expression' ||
      (defaults &&
        node.defaultValueExpression !== undefined &&
        (own || node.visibleIf === undefined) &&
        node.visible !== false);
    return isCleared && isComputed ? { ...node, clearIfInvisible: 'onComplete' } : node;
  });

const givers = ['hideIfRowsEmpty', 'defaultValue', 'defaultValueExpression', 'setValueExpression', 'resetValueIf'];

/** A value that is given to a question nobody sees, where hidden answers go at once. */
export const isGivenHidden = ({ document }, { part, name, shownNames = [] }) =>
  part === 'answers' &&
  givers.some((member) => hasMember(document, name, member)) &&
  !shownNames.includes(name) &&
  JSON.stringify(document).includes('"onHidden');

export const hasVisibleTrigger = ({ triggers = [] }) => triggers.some(({ type }) => type === 'visible');

/** Whether a trigger puts something under a key. */
export const isTriggered = ({ triggers = [] }, key) => triggers.some(({ setToName }) => setToName === key);

/** Whether a question is on the page that is shown before the others. */
const startPage = ({ firstPageIsStartPage, firstPageIsStarted, pages }) =>
  (firstPageIsStartPage ?? firstPageIsStarted) === true ? JSON.stringify(pages[0]) : '';
export const isOnStart = (document, name) => startPage(document).includes(`"${name}"`);
export const hidesOnStart = (document) => /"visible(If)?":/.test(startPage(document));

/** What gives answers under which keys, and which names it looks at. */
const rulesOf = (document) => {
  const rules = [];
  const names = (...texts) =>
    texts.flatMap((text) => [...String(text ?? '').matchAll(/\{#?([^{}]+)\}/g)].map(([, name]) => name));
  mapped(document, (node) => {
    if (typeof node === 'string') return node;
    const { defaultValue, defaultValueExpression, setValueExpression, setValueIf, resetValueIf, type } = node;
    const target = node.setToName ?? node.valueName ?? node.name;
    const own = [defaultValueExpression, setValueExpression, setValueIf, resetValueIf];
    const computed = type === 'expression' || node.setToName !== undefined ? [node.expression, node.runExpression] : [];
    const sources = [...names(...own, ...computed), ...(node.fromName ? [node.fromName] : [])];
    if (sources.length > 0 || defaultValue !== undefined) rules.push({ target, sources });
    return node;
  });
  return rules;
};

/** Whether a rule gives this answer and looks at one that a rule gives. */
export const isChained = (document, key) => {
  const rules = rulesOf(document);
  const given = new Set(rules.map(({ target }) => target));
  const looksAt = (name) => given.has(name) || given.has(name.split(/[.[]/)[0]);
  return rules.some(({ target, sources }) => target === key && sources.some(looksAt));
};

/** Matrices that had an answer and have none now. */
export const tablesCleared = ({ document, steps }, { at, answers = {} }) => {
  const cleared = [];
  const answered = new Set(steps.slice(0, at + 1).map(([, question]) => question));
  mapped(document, (node) => {
    const key = node.valueName ?? node.name;
    if (
      node.type === 'matrix' &&
      answers[key] === undefined &&
      (answered.has(node.name) || node.defaultValue !== undefined)
    )
      cleared.push(key);
    return node;
  });
  return cleared;
};

/** Whether something around a computed value, or the question itself, is switched off at times. */
export const switchesComputed = (node, switched = false) => {
  if (typeof node !== 'object' || node === null) return false;
  const off = switched || 'enableIf' in node || node.readOnly === true;
  return (off && node.type === 'expression') || Object.values(node).some((child) => switchesComputed(child, off));
};

/** The same choices in another order, where some of them come and go. */
export const isReordered = (document, { name, ours, theirs }) =>
  Array.isArray(ours) &&
  Array.isArray(theirs) &&
  ours.length === theirs.length &&
  ours.every((one) => theirs.includes(one)) &&
  ['choicesVisibleIf', 'choicesFromQuestion'].some((member) => hasMember(document, name, member));
