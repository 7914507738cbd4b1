import { openPair } from './questionnaire-pair.mjs';

/** Ours stores computed dates as a clock on the wall shows them, so that a server in another zone reads the same. */
const onTheWall = (date) => {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
  return local.endsWith('T00:00:00') ? local.slice(0, 10) : local;
};

/** One text per value; the order of members does not count, that of list items does. */
export const fingerprint = (value) => {
  if (value === undefined) return 'undefined';
  if (value instanceof Date) return JSON.stringify(onTheWall(value));
  if (Array.isArray(value)) return `[${value.map(fingerprint).join(',')}]`;
  if (typeof value !== 'object' || value === null)
    return typeof value === 'number' ? String(value) : JSON.stringify(value);
  const members = Object.keys(value)
    .toSorted()
    // A calculated value that has none is null or empty there and absent here: the same to whoever reads the data.
    .filter((key) => value[key] !== undefined && value[key] !== null && value[key] !== '')
    .map((key) => `${JSON.stringify(key)}:${fingerprint(value[key])}`);
  return `{${members.join(',')}}`;
};

/** The first members that differ, so that a report names the question and not the whole page. */
const apart = (ours, theirs, path = []) => {
  if (fingerprint(ours) === fingerprint(theirs)) return undefined;
  const isRecord = (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
  if (isRecord(ours) && isRecord(theirs)) {
    for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
      const found = apart(ours[key], theirs[key], [...path, key]);
      if (found) return found;
    }
  }
  return { path, ours, theirs };
};

/** What is compared, in this order: the first difference is usually the cause of the later ones. */
const parts = ['phase', 'answers', 'page', 'pages', 'questions', 'violations'];

const difference = (found, part, at) => ({
  ...found,
  part: [part, ...found.path.slice(1)].join('.'),
  name: found.path[0],
  at,
});

const dependingMembers = [
  'valueName',
  'enableIf',
  'rowsVisibleIf',
  'columnsVisibleIf',
  'requiredIf',
  'minValueExpression',
  'maxValueExpression',
  'defaultValueExpression',
  'setValueExpression',
  'setValueIf',
  'resetValueIf',
];

/** Elements whose violations depend on other answers: a required panel is one of them. */
const dependentElements = (node, names = new Set()) => {
  for (const child of Object.values(node))
    if (typeof child === 'object' && child !== null) dependentElements(child, names);
  const isDependent =
    dependingMembers.some((member) => member in node) ||
    (node.type === 'panel' && node.isRequired === true) ||
    (Array.isArray(node.rows) && [...node.rows, ...node.columns].some(({ visibleIf }) => visibleIf)) ||
    (Array.isArray(node.validators) && node.validators.some(({ type }) => type === 'expression'));
  if (isDependent) names.add(node.name);
  return names;
};

const namesWith = (node, member, names = []) => {
  for (const child of Object.values(node))
    if (typeof child === 'object' && child !== null) namesWith(child, member, names);
  if (member in node) names.push(node.name);
  return names;
};

/**
 * In ours a violation on screen follows every answer; the oracle judges an element again when it is answered itself, at
 * Next or at Complete. Between an answer elsewhere and that, the violations of elements that depend on others are not
 * compared.
 */
const unjudgedElements = (document) => {
  const dependent = dependentElements(document);
  // What is hidden comes back with its default, and unjudged in the oracle.
  if (JSON.stringify(document).includes('"onHidden'))
    for (const name of namesWith(document, 'defaultValue')) dependent.add(name);
  // What is judged while it loads is judged in the oracle before all is computed.
  const unjudged = new Set(dependent);
  const judgedOn = ({ pages, page }) => pages.filter(([name]) => name === page).flatMap(([, questions]) => questions);
  return {
    names: unjudged,
    after: ([verb, name], read, passed) => {
      if (verb === 'complete') unjudged.clear();
      if (verb === 'next' && !passed) for (const one of judgedOn(read)) unjudged.delete(one);
      if (verb === 'answer' || verb === 'comment') for (const one of dependent) unjudged.add(one);
      if (!dependent.has(name)) unjudged.delete(name);
      // Words beside a choice judge the choice in ours.
      if (verb === 'comment') unjudged.add(name);
    },
  };
};

const without = (violations, names) =>
  Object.fromEntries(Object.entries(violations).filter(([name]) => !names.has(name)));

const compare = (pair, at, unjudged) => {
  const { ours, theirs } = pair.read();
  for (const part of parts) {
    const found =
      part === 'violations'
        ? apart(without(ours[part], unjudged), without(theirs[part], unjudged))
        : apart(ours[part], theirs[part]);
    if (found)
      return {
        ...difference(found, part, at),
        shown: [ours.violations, theirs.violations],
        answers: ours.answers,
        shownNames: Object.keys(ours.questions),
      };
  }
  return undefined;
};

const guarded = (at, work) => {
  try {
    return work();
  } catch (error) {
    const own = error.stack.includes('src/model');
    return {
      part: own ? 'ours threw' : 'the oracle threw',
      at,
      ours: own ? error.stack.split('\n').slice(0, 3) : undefined,
      theirs: error.message,
    };
  }
};

/**
 * Takes the steps in both engines and compares after each. Returns the first difference, if there is one, and how far
 * the walk came.
 */
export const walk = (model, { document, steps, theirs }) => {
  const pair = guarded(-1, () => openPair(model, document, theirs ? { theirs } : {}));
  if (pair.part) return { found: pair };
  if (pair.problems) return { found: { part: 'not run', at: -1, ours: pair.problems } };
  const unjudged = unjudgedElements(document);
  let found = guarded(-1, () => compare(pair, -1, unjudged.names));
  for (let at = 0; at < steps.length && !found; at++) {
    const hidden =
      steps[at][0] === 'complete' || steps[at][0] === 'next'
        ? { keepsHidden: pair.keepsHidden(), keepsComputed: pair.keepsComputed() }
        : {};
    const compareAfter = () => {
      const difference = compare(pair, at, unjudged.names);
      return difference && { ...difference, ...hidden };
    };
    found = guarded(at, () => {
      const result = pair.step(steps[at]);
      if (result === undefined) return undefined;
      unjudged.after(steps[at], pair.read().ours, result.ours);
      if (pair.completed()) {
        const { ours, theirs: data } = pair.final();
        const refused = pair.serverRefuses();
        if (refused) return { part: 'a server refuses', at, ours: refused, theirs: data };
        const last = result.theirs === true && result.ours === true ? apart(ours, data) : { path: [], ...result };
        if (!last) return undefined;
        const { ours: seen, theirs: shown } = pair.read();
        return {
          ...difference(last, 'completion', at),
          shown: [seen.violations, shown.violations],
          answers: seen.answers,
          ...hidden,
        };
      }
      if (typeof result.theirs === 'boolean' && result.ours !== result.theirs)
        return compareAfter() ?? { part: `result of ${steps[at][0]}`, at, ...result };
      return compareAfter();
    });
  }
  const completed = !found && pair.completed();
  pair.dispose();
  return { found, completed };
};
