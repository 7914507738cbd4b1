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

const isLimit = (kind) => kind === 'length' || kind === 'tooManySelected';

/** The same case without some members of the questionnaire, for both engines. */
const agreesWithout = (model, { document, steps }, names) => {
  const less = mapped(document, (node) =>
    typeof node === 'string' ? node : Object.fromEntries(Object.entries(node).filter(([name]) => !names.has(name))),
  );
  return JSON.stringify(less) !== JSON.stringify(document) && !walk(model, { document: less, steps }).found;
};
const bounds = new Set(['min', 'max', 'minValueExpression', 'maxValueExpression']);
const switches = new Set(['enableIf', 'readOnly']);

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
    name: 'a text or a selection over its limit is refused; the oracle leaves limits to its views',
    applies: ({ found: { shown: [ours, theirs] = [{}, {}] } }) =>
      Object.keys(ours).some((name) => ours[name].some((kind) => isLimit(kind) && !theirs[name]?.includes(kind))),
  },
  {
    name: 'a value out of its bounds is an answer, and refused; the oracle keeps the one before',
    applies: ({ model, test, found }) => found.part !== 'violations' && agreesWithout(model, test, bounds),
  },
  {
    name: 'what hung on a hidden answer goes with it at completion, so that a server judges alike; the oracle keeps it',
    // Only what the oracle sends too: an answer that ours alone keeps is a mistake.
    // A hidden computed value is not sent either, but computed again by whoever judges: what hangs on it stays in ours.
    applies: ({ found }) =>
      found.part.startsWith('completion') &&
      ((found.keepsHidden && found.theirs !== undefined) || (found.keepsComputed && found.ours !== undefined)),
  },
  {
    name: 'a computed default that was cleared follows what it mentions; the oracle brings it back at any answer',
    applies: ({ test, found }) =>
      found.part === 'answers' &&
      found.ours === undefined &&
      hasMember(test.document, found.name, 'defaultValueExpression'),
  },
  {
    name: 'a value is computed whether or not its question is switched on, so that a server judges alike; the oracle waits',
    applies: ({ model, test, found }) =>
      found.part === 'answers' &&
      hasMember(test.document, found.name, 'expression') &&
      agreesWithout(model, test, switches),
  },
  { name: 'the oracle threw; ours answers', applies: ({ found }) => found.part === 'the oracle threw' },
];
