// What a screen reader is given: Chromium's accessibility tree of the survey, one line for each node that says something.

/** Wrappers that say nothing by themselves. */
const silent = new Set([
  'generic',
  'none',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'LabelText',
  'Legend',
  'RootWebArea',
]);
/** States worth a word when they hold. */
const states = [
  'required',
  'invalid',
  'checked',
  'expanded',
  'disabled',
  'readonly',
  'multiselectable',
  'live',
  'valuetext',
];

const isSaid = (value) =>
  value !== undefined && value !== false && value !== 'false' && value !== 'off' && value !== '';

const line = (node) => {
  const properties = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
  const said = states
    .filter((name) => isSaid(properties[name]))
    .map((name) => (properties[name] === true || properties[name] === 'true' ? name : `${name}=${properties[name]}`));
  const parts = [node.role?.value];
  if (node.name?.value) parts.push(JSON.stringify(node.name.value));
  if (node.value?.value !== undefined && node.value.value !== '') parts.push(`= ${JSON.stringify(node.value.value)}`);
  if (node.description?.value) parts.push(`(${node.description.value})`);
  return [...parts, ...said.map((state) => `[${state}]`)].join(' ');
};

/** Lines of the tree below the first node that `isRoot` accepts, indented by depth. */
const linesOf = (nodes, rootId) => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  let last = '';
  const walk = (id, depth) => {
    const node = byId.get(id);
    if (!node) return;
    const role = node.role?.value;
    const words = (node.name?.value ?? '').trim();
    const isText = role === 'StaticText';
    // The words of a label or legend stand in the line of what they name already.
    const isNews = !isText || (words !== '' && !last.includes(words));
    const speaks = !node.ignored && !silent.has(role) && isNews;
    const said = isText ? JSON.stringify(words) : line(node);
    if (speaks) lines.push(`${'  '.repeat(depth)}${said}`);
    if (speaks && !isText) last = said;
    for (const child of node.childIds ?? []) walk(child, speaks ? depth + 1 : depth);
  };
  walk(rootId, 0);
  return lines;
};

/** The tree below `selector` inside the survey's shadow root, as text. */
export const spokenTree = async (page, selector = '.root') => {
  const session = await page.context().newCDPSession(page);
  const handle = await page.evaluateHandle(
    (wanted) => document.querySelector('court-survey').shadowRoot.querySelector(wanted),
    selector,
  );
  await handle.evaluate((element) => element.setAttribute('data-spoken', ''));
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const find = (node) => {
    if (node.attributes?.includes('data-spoken')) return node;
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  const { backendNodeId } = find(root);
  await handle.evaluate((element) => element.removeAttribute('data-spoken'));
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const top = nodes.find((node) => node.backendDOMNodeId === backendNodeId);
  return linesOf(nodes, top.nodeId).join('\n');
};
