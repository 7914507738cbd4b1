import { walk } from './questionnaire-walk.mjs';

/**
 * The differences that are meant to be. Each is a predicate on the case and what both engines said; most are proved by
 * writing the questionnaire for the oracle as it would have to be written to mean what ours takes it to mean: the whole
 * walk must then agree.
 */
const mapped = (node, change) => {
  if (Array.isArray(node)) return node.map((item) => mapped(item, change));
  if (typeof node === 'string') return change(node);
  if (typeof node !== 'object' || node === null) return node;
  const inside = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, mapped(value, change)]));
  return change(inside);
};

/** Text in one of Kazakh and Russian alone, written out in both. */
const bothLanguages = (node) => {
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
const sameCase = (document) => {
  const names = namesIn(document);
  return mapped(document, (node) =>
    typeof node === 'string'
      ? node.replace(/(\{#?)([^{}[\].]+)/g, (_, brace, name) => brace + (names.get(name.toLowerCase()) ?? name))
      : node,
  );
};

/** Written so, the oracle says the same at least until after the difference: it was about that and nothing else. */
const agrees = (model, { document, steps }, found, rewrite) => {
  const theirs = rewrite(document);
  if (JSON.stringify(theirs) === JSON.stringify(document)) return false;
  const again = walk(model, { document, steps, theirs }).found;
  return !again || again.at > found.at;
};

/** Whether a question has a member. */
const hasMember = (document, name, member) => {
  let found = false;
  mapped(document, (node) => {
    if ((node.name === name || node.valueName === name) && node[member] !== undefined) found = true;
    return node;
  });
  return found;
};

const strict = {
  length: () => true,
  tooManySelected: () => true,
  digitsNotAllowed: (answer) => /\d.*\D$/s.test(answer),
  required: (answer, wasBlank) => wasBlank || (typeof answer === 'string' && answer.trim() === ''),
};
const isStricter = (kind, answer, theirs = [], wasBlank = false) =>
  strict[kind.startsWith('“') && wasBlank ? 'required' : kind]?.(answer, wasBlank) === true && !theirs.includes(kind);
const wasBlankBefore = ({ steps }) => steps.some(([verb, , value]) => verb === 'answer' && value === '  ');

/** The same case without some members of the questionnaire, for both engines. */
const agreesWithout = (model, { document, steps }, { at }, names) => {
  const less = mapped(document, (node) =>
    typeof node === 'string' ? node : Object.fromEntries(Object.entries(node).filter(([name]) => !names.has(name))),
  );
  if (JSON.stringify(less) === JSON.stringify(document)) return false;
  const again = walk(model, { document: less, steps }).found;
  return !again || again.at > at;
};
const bounds = new Set(['min', 'max', 'minValueExpression', 'maxValueExpression']);
const switches = new Set(['enableIf', 'readOnly']);

/** Whether a person took the answer away, or a Complete that led on to something else did. */
const wasCleared = ({ document, steps }, name) => {
  const keys = new Map();
  mapped(document, (node) => (keys.set(node.name, node.valueName ?? node.name), node));
  return steps.some(
    ([verb, question, value]) =>
      verb === 'complete' || (verb === 'answer' && value === undefined && keys.get(question) === name),
  );
};

/** Its default comes back after a reset, or when what hid it shows it again. */
const mayComeBack = (document, name) =>
  hasMember(document, name, 'resetValueIf') ||
  hasMember(document, name, 'clearIfInvisible') ||
  String(document.clearInvisibleValues).startsWith('onHidden');

/** Computed values and defaults that are not cleared when they are hidden. */
const computedStays = (document, { defaults = true, own = false } = {}) =>
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

/** A default that is given to a question nobody sees, where hidden answers go at once. */
const isHiddenDefault = ({ document }, { part, name, ours, theirs, shownNames = [] }) =>
  part === 'answers' &&
  ours === undefined &&
  theirs !== undefined &&
  hasMember(document, name, 'defaultValue') &&
  !shownNames.includes(name) &&
  JSON.stringify(document).includes('"onHidden');

/** Whether a trigger puts something under a key. */
const isTriggered = ({ triggers = [] }, key) => triggers.some(({ setToName }) => setToName === key);

/** Whether a question is on the page that is shown before the others. */
const startPage = ({ firstPageIsStartPage, firstPageIsStarted, pages }) =>
  (firstPageIsStartPage ?? firstPageIsStarted) === true ? JSON.stringify(pages[0]) : '';
const isOnStart = (document, name) => startPage(document).includes(`"${name}"`);
const hidesOnStart = (document) => /"visible(If)?":/.test(startPage(document));

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
const isChained = (document, key) => {
  const rules = rulesOf(document);
  const given = new Set(rules.map(({ target }) => target));
  const looksAt = (name) => given.has(name) || given.has(name.split(/[.[]/)[0]);
  return rules.some(({ target, sources }) => target === key && sources.some(looksAt));
};

/** Matrices that had an answer and have none now. */
const tablesCleared = ({ document, steps }, { at, answers = {} }) => {
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
const switchesComputed = (node, switched = false) => {
  if (typeof node !== 'object' || node === null) return false;
  const off = switched || 'enableIf' in node || node.readOnly === true;
  return (off && node.type === 'expression') || Object.values(node).some((child) => switchesComputed(child, off));
};

export const deviations = [
  {
    name: 'text in one of Kazakh and Russian alone is shown in the other language; the oracle shows the name',
    applies: ({ model, test, found }) => agrees(model, test, found, (document) => mapped(document, bothLanguages)),
  },
  {
    name: 'a name in another letter case is followed; the oracle reads it but does not follow it',
    applies: ({ model, test, found }) => agrees(model, test, found, sameCase),
  },
  {
    name: 'what is over its limit, a digit inside a text and a blank text are refused; the oracle leaves them or waits',
    applies: ({ test, found: { shown: [ours, theirs] = [{}, {}], answers = {} } }) =>
      Object.keys(ours).some((name) =>
        ours[name].some((kind) => isStricter(kind, answers[name], theirs[name], wasBlankBefore(test))),
      ),
  },
  {
    name: 'a value out of its bounds is an answer, and refused; the oracle keeps the one before',
    applies: ({ model, test, found }) => found.part !== 'violations' && agreesWithout(model, test, found, bounds),
  },
  {
    name: 'what hung on a hidden answer goes with it at completion, so that a server judges alike; the oracle keeps it',
    // Only what the oracle sends too: an answer that ours alone keeps is a mistake.
    // A hidden computed value is not sent either, but computed again by whoever judges: what hangs on it stays in ours.
    applies: ({ test, found }) =>
      (found.part.startsWith('completion') || (found.part === 'answers' && found.ours === undefined)) &&
      ((found.keepsHidden && (found.theirs !== undefined || isTriggered(test.document, found.part.slice(11)))) ||
        (found.keepsComputed && found.ours !== undefined)),
  },
  {
    name: 'a default that was cleared stays so, a computed one follows what it mentions; the oracle brings it back',
    applies: ({ test, found }) =>
      found.part === 'answers' &&
      (hasMember(test.document, found.name, 'defaultValueExpression')
        ? // After a reset ours is there at once, and only then.
          found.ours === undefined || (found.theirs === undefined && mayComeBack(test.document, found.name))
        : found.ours === undefined &&
          hasMember(test.document, found.name, 'defaultValue') &&
          wasCleared(test, found.name)),
  },
  {
    name: 'a value is computed whether or not its question is switched on, so that a server judges alike; the oracle waits',
    applies: ({ model, test, found }) => switchesComputed(test.document) && agreesWithout(model, test, found, switches),
  },
  {
    name: 'a value is computed while it is hidden, and a default is not given then; the oracle does as it comes',
    applies: ({ model, test, found }) =>
      [{}, { own: true }, { defaults: false }].some((how) =>
        agrees(model, test, found, (document) => computedStays(document, how)),
      ) || isHiddenDefault(test, found),
  },
  {
    name: 'a hidden question of the start page is cleared like any other; the oracle keeps and sends its answer',
    applies: ({ test, found }) =>
      found.part === 'answers'
        ? found.ours === undefined && found.theirs !== undefined && isOnStart(test.document, found.name)
        : found.part.startsWith('completion') && hidesOnStart(test.document),
  },
  {
    name: 'rules that hang on one another come to the same answers in any order; in the oracle on the order they run in',
    applies: ({ test, found }) => found.part === 'answers' && isChained(test.document, found.name),
  },
  {
    name: 'what asks for a row of a matrix notices that the whole of it was cleared; the oracle does not',
    applies: ({ test, found }) =>
      tablesCleared(test, found).some((name) => JSON.stringify(test.document).includes(`{${name}.`)),
  },
  { name: 'the oracle threw; ours answers', applies: ({ found }) => found.part === 'the oracle threw' },
];
