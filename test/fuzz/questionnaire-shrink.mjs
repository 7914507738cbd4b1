/** Without these a smaller questionnaire would be another kind of document. */
const kept = new Set(
  'id version name type value pages elements choices rows columns expression fromName setToName gotoName regex cellType selectToRankEnabled'.split(
    ' ',
  ),
);

const isText = (node) => typeof node.kk === 'string' || typeof node.ru === 'string';

/** Lists of choices keep their members, because the answers of a walk are among them. */
const lists = new Set(['choices', 'rows', 'columns', 'rateValues']);

/** Everything that is one member or one list item smaller, larger pieces first. */
function* smaller(node, name) {
  if (Array.isArray(node)) {
    if (!lists.has(name)) yield* shorterLists(node);
    for (let at = 0; at < node.length; at++) for (const less of smaller(node[at])) yield node.with(at, less);
  } else if (typeof node === 'object' && node !== null) {
    if (isText(node)) return void (yield node.kk ?? node.default ?? node.ru);
    if (node.value !== undefined && node.type === undefined) yield node.value;
    for (const key of Object.keys(node)) {
      const { [key]: member, ...rest } = node;
      if (!kept.has(key)) yield rest;
      for (const less of smaller(member, key)) yield { ...node, [key]: less };
    }
  } else if (typeof node === 'string' && / (and|or) /.test(node)) {
    const [left, ...right] = node.split(/ (?:and|or) /);
    yield left;
    yield right.join(' and ');
  }
}

function* shorterLists(list) {
  for (let at = 0; at < list.length; at++) yield list.toSpliced(at, 1);
  // A panel gives way to what is in it.
  for (let at = 0; at < list.length; at++)
    if (list[at]?.type === 'panel') yield list.toSpliced(at, 1, ...list[at].elements);
}

/**
 * The smallest case that still fails, found by leaving out steps, then members, again and again; at most `limit` tries.
 * `fails` decides by running the walk.
 */
export const shrink = (first, fails, limit = 3000) => {
  let smallest = first;
  let tries = 0;
  const attempt = (candidate) => {
    tries += 1;
    if (tries > limit || !fails(candidate)) return false;
    smallest = candidate;
    return true;
  };
  const shorter = () => {
    for (let size = Math.ceil(smallest.steps.length / 2); size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; at < smallest.steps.length;) {
        if (!attempt({ ...smallest, steps: smallest.steps.toSpliced(at, size) })) at += size;
      }
    }
  };
  const leaner = () => {
    for (;;) {
      let found = false;
      for (const document of smaller(smallest.document)) {
        if (attempt({ ...smallest, document })) {
          found = true;
          break;
        }
        if (tries > limit) return;
      }
      if (!found) return;
    }
  };
  for (let before = Infinity; JSON.stringify(smallest).length < before && tries < limit;) {
    before = JSON.stringify(smallest).length;
    shorter();
    leaner();
  }
  return smallest;
};
