/** Everything that is one member or one list item smaller, larger pieces first. */
function* smaller(node) {
  if (Array.isArray(node)) {
    for (let at = 0; at < node.length; at++) yield node.toSpliced(at, 1);
    for (let at = 0; at < node.length; at++) for (const less of smaller(node[at])) yield node.with(at, less);
  } else if (typeof node === 'object' && node !== null) {
    for (const name of Object.keys(node)) {
      const { [name]: member, ...rest } = node;
      yield rest;
      // A panel's or a page's content in its place is covered by the list around it.
      for (const less of smaller(member)) yield { ...node, [name]: less };
    }
  } else if (typeof node === 'string' && / (and|or) /.test(node)) {
    const [left, ...right] = node.split(/ (?:and|or) /);
    yield left;
    yield right.join(' and ');
  }
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
