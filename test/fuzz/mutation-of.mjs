/** Structural damage to a JSON value: what a careless tool, a bad merge or an attacker could do to a questionnaire. */
const names = '__proto__ constructor prototype hasOwnProperty toString valueOf name type then value'.split(' ');
const expressions = [
  '{',
  '{a',
  "{a} = '",
  '((((',
  '{q1} = ',
  'sum(',
  'unknownFunction({q1})',
  '{__proto__}',
  "{constructor.prototype.polluted} = 'x'",
  '{q1[99999999999]}',
  '!'.repeat(300),
  '1 + '.repeat(3000) + '1',
  '('.repeat(500) + '1' + ')'.repeat(500),
  "sumInArray({q1}, 'a', {b} > 1)",
  '{q1} ^ 9999 ^ 9999',
  'iif({q1}, iif({q2}, {q3}, {q1}), {q2})',
  "dateAdd('2024-01-01', 1e21, 'days')",
  '{\u202e}',
];
const texts = (chance) => [
  '',
  ' ',
  'x'.repeat(chance.between(1, 20_000)),
  '{q1}'.repeat(chance.between(1, 500)),
  '<img src=x onerror=alert(1)>',
  '\ud800',
  '(a+)+$',
  '(?<=x)[[:alpha:]]{1,99999}',
  ...names,
  ...expressions,
];
const scalars = [null, true, false, 0, -1, 1e308, NaN, Infinity, -0, [], {}, [[]], [null], { value: { value: {} } }];

const nested = (chance) => {
  let inside = { type: 'text', name: 'deep' };
  for (let depth = chance.between(1, 200); depth > 0; depth--)
    inside = { type: 'panel', name: `p${depth}`, elements: [inside] };
  return inside;
};

/** Own members alone, `__proto__` as an ordinary member: what `JSON.parse` makes of such a name. */
const withMember = (node, name, value) => {
  const changed = { ...node };
  Object.defineProperty(changed, name, { value, enumerable: true, writable: true, configurable: true });
  return changed;
};

/** Always a fresh value: whoever parses a document may freeze it. */
const anything = (chance) => structuredClone(oneOf(chance));

const oneOf = (chance) =>
  chance.pick([
    () => chance.pick(texts(chance)),
    () => chance.pick(expressions),
    () => chance.pick(scalars),
    () => ({ toString: 1, valueOf: 1 }),
    () => nested(chance),
    () => withMember({}, chance.pick(names), { polluted: true }),
    () => Array.from({ length: chance.upTo(40) }, () => chance.pick(scalars)),
  ])();

/** Every place of a JSON value: where it hangs and under which key. */
const placesIn = (root) => {
  const places = [];
  const visit = (parent, keys) => {
    for (const key of keys) {
      places.push([parent, key]);
      const child = parent[key];
      if (typeof child === 'object' && child !== null) visit(child, Object.keys(child));
    }
  };
  visit(root, Object.keys(root));
  return places;
};

const changeOne = (chance, root) => {
  const places = placesIn(root);
  if (places.length === 0) return;
  const [parent, key] = chance.pick(places);
  const [otherParent, otherKey] = chance.pick(places);
  chance.pick([
    () => void (Array.isArray(parent) ? parent.splice(key, 1) : delete parent[key]),
    () => void (parent[key] = anything(chance)),
    () => void (parent[key] = chance.pick(texts(chance))),
    () => {
      if (Array.isArray(parent)) parent.push(structuredClone(parent[key]));
      else parent[`${key}2`] = structuredClone(parent[key]);
    },
    () => void (parent[key] = structuredClone(otherParent[otherKey])),
    () => {
      const own = parent[key];
      parent[key] = structuredClone(otherParent[otherKey]);
      otherParent[otherKey] = structuredClone(own);
    },
    () => {
      if (!Array.isArray(parent))
        Object.defineProperty(parent, chance.pick(names), {
          value: anything(chance),
          enumerable: true,
          writable: true,
          configurable: true,
        });
    },
    () => {
      if (typeof parent[key] === 'string') parent[key] = chance.pick(expressions);
    },
  ])();
};

/** Members that are well-formed and point at each other, which careless tools and attackers manage too. */
const plantCircle = (chance, root) => {
  const nodes = placesIn(root).map(([parent, key]) => parent[key]);
  const named = nodes.filter((node) => typeof node?.name === 'string' && typeof node.type === 'string');
  if (named.length === 0) return;
  const nameOf = () => chance.pick(named).name;
  for (let count = chance.between(1, 4); count > 0; count--) {
    Object.assign(
      chance.pick(named),
      chance.pick([
        () => ({ choicesFromQuestion: nameOf() }),
        () => ({ choicesFromQuestion: nameOf(), choicesVisibleIf: `displayValue('${nameOf()}') <> 'x'` }),
        () => ({ choices: [{ value: 'a', text: `{${nameOf()}} and {${nameOf()}}` }, 'b'] }),
        () => ({ title: `{${nameOf()}}`, defaultValue: 'a' }),
        () => ({ validators: [{ type: 'expression', expression: `isContainerReady('${nameOf()}')` }] }),
        () => ({ visibleIf: `{$${nameOf()}.isVisible} = true or displayValue('${nameOf()}') = 'a'` }),
        () => ({ choicesByUrl: { url: `/{${nameOf()}}.json` } }),
        () => ({ setValueExpression: `{${nameOf()}} + {${nameOf()}}` }),
      ])(),
    );
  }
  root.navigateToUrl = `https://example.org/{${nameOf()}}`;
};

/** A copy with one to six changes, now and then with circles. */
export const mutated = (chance, document) => {
  const root = structuredClone(document);
  if (chance.once(3)) plantCircle(chance, root);
  for (let changes = chance.between(1, 6); changes > 0; changes--) changeOne(chance, root);
  return root;
};
