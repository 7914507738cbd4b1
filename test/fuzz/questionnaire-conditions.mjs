/**
 * Conditions and computations about questions that exist. A source is what an expression can ask about: the name the
 * answer is stored under, a kind and a few of its values.
 */
const literal = (value) => (typeof value === 'string' ? `'${value.replaceAll("'", '')}'` : JSON.stringify(value));
const list = (chance, values) => `[${chance.shuffled(values).slice(0, chance.between(1, 2)).map(literal).join(', ')}]`;
const equality = ['=', '==', '<>', '!=', 'equal', 'notequal'];
const order = ['>', '<', '>=', '<=', 'greater', 'less', 'greaterorequal', 'lessorequal', '=>', '=<'];
const emptiness = (name) => (chance) => `{${name}} ${chance.pick(['empty', 'notempty'])}`;

const byKind = {
  one: ({ name, question = name, values }) => [
    (chance) => `{${name}} ${chance.pick(equality)} ${literal(chance.pick(values))}`,
    (chance) => `{${name}} ${chance.pick(['anyof', 'noneof'])} ${list(chance, values)}`,
    (chance) => `{${name}} contains ${literal(chance.pick(values))}`,
    emptiness(name),
    (chance) => `displayValue('${question}') = ${literal(chance.pick(values))}`,
  ],
  many: ({ name, values }) => [
    (chance) => `{${name}} ${chance.pick(['contains', 'notcontains', '*='])} ${literal(chance.pick(values))}`,
    (chance) => `{${name}} ${chance.pick(['anyof', 'allof', 'noneof'])} ${list(chance, values)}`,
    (chance) => `{${name}.length} ${chance.pick(order)} ${chance.upTo(3)}`,
    // Not [-1]: the oracle reads it but does not follow it.
    (chance) => `{${name}[${chance.upTo(2)}]} = ${literal(chance.pick(values))}`,
    (chance) => `count({${name}}) > ${chance.upTo(3)}`,
    emptiness(name),
  ],
  number: ({ name }) => [
    (chance) => `{${name}} ${chance.pick(order)} ${chance.upTo(8)}`,
    (chance) => `{${name}} ${chance.pick(equality)} ${chance.upTo(6)}`,
    (chance) => `{${name}} ${chance.pick(['+', '-', '*', '/', '%', '^'])} 2 > ${chance.upTo(9)}`,
    (chance) => `${chance.pick(['min', 'max', 'sum', 'avg'])}({${name}}, 4) > ${chance.upTo(7)}`,
    (chance) => `${chance.pick(['round', 'trunc'])}({${name}} / 3, 1) >= ${chance.upTo(3)}`,
    (chance) => `{${name}} > 1 and {${name}} ${chance.pick(['<', '<='])} ${chance.between(3, 9)}`,
    emptiness(name),
  ],
  text: ({ name, values }) => [
    (chance) => `{${name}} ${chance.pick(equality)} ${literal(chance.pick(values))}`,
    (chance) =>
      `{${name}} ${chance.pick(['contains', 'notcontains'])} ${literal(String(chance.pick(values)).slice(0, 1))}`,
    (chance) => `substring({${name}}, 0, 1) = ${literal(String(chance.pick(values)).slice(0, 1))}`,
    (chance) => `{#${name}} = ${literal(chance.pick(values))}`,
    emptiness(name),
  ],
  date: ({ name }) => [
    (chance) => `{${name}} ${chance.pick(order)} '2024-01-0${chance.between(1, 9)}'`,
    (chance) => `{${name}} ${chance.pick(['<', '>='])} today()`,
    (chance) => `age({${name}}) >= ${chance.upTo(20)}`,
    (chance) => `year({${name}}) = ${chance.between(2023, 2026)}`,
    (chance) => `diffDays({${name}}, today()) > ${chance.upTo(900)}`,
    (chance) => `weekday({${name}}) = ${chance.upTo(7)}`,
    (chance) => `dateAdd({${name}}, ${chance.upTo(900)}, 'days') > today()`,
    (chance) => `dateAdd({${name}}, ${chance.upTo(30)}, 'months') < today()`,
    (chance) => `month({${name}}) + day({${name}}) > ${chance.upTo(30)}`,
    (chance) => `dateDiff({${name}}, today(), 'days') > ${chance.upTo(900)}`,
    (chance) => `dateDiff({${name}}, today(), 'months') > ${chance.upTo(30)}`,
    emptiness(name),
  ],
  yes: ({ name, values }) => [
    (chance) => `{${name}} ${chance.pick(equality)} ${literal(chance.pick(values))}`,
    () => `{${name}}`,
    () => `! {${name}}`,
    emptiness(name),
  ],
  table: ({ name, rows, values }) => [
    (chance) => `{${name}.${chance.pick(rows)}} ${chance.pick(equality)} ${literal(chance.pick(values))}`,
    (chance) => `{${name}.${chance.pick(rows)}} ${chance.pick(['empty', 'notempty'])}`,
    (chance) => `{${name}.${chance.pick(rows)}} contains ${literal(chance.pick(values))}`,
    emptiness(name),
  ],
};

const values = {
  number: ({ name }) => [
    () => `{${name}} + 1`,
    () => `round({${name}} / 3, 2)`,
    () => `max({${name}}, 3)`,
    () => `sum({${name}}, 2)`,
    () => `avg({${name}}, 2)`,
    () => `min({${name}}, 4)`,
    () => `trunc({${name}} / 3, 1)`,
    () => `{${name}} * 2`,
  ],
  many: ({ name }) => [() => `{${name}[0]}`, () => `count({${name}})`, () => `{${name}}`, () => `{${name}.length} + 1`],
  // A list of cells that is computed twice is one list in the oracle, and only one of the two notices a change.
  table: ({ name, rows, cells }) => [
    (chance) => (cells ? `count({${name}.${chance.pick(rows)}})` : `{${name}.${chance.pick(rows)}}`),
  ],
  date: ({ name }) => [
    () => `{${name}}`,
    () => `year({${name}})`,
    () => `month({${name}}) + day({${name}})`,
    () => `weekday({${name}})`,
    () => `diffDays({${name}}, today())`,
    () => `diffDays({${name}}, today())`,
    () => `age({${name}})`,
    () => `dateAdd({${name}}, 1, 'days')`,
    () => `dateDiff({${name}}, today(), 'days')`,
  ],
};
const anyValue = ({ name }) => [
  () => `{${name}}`,
  () => `{${name}} + 'x'`,
  (chance) => `iif({${name}} notempty, ${literal(chance.pick(['a', 1, 'b']))}, ${literal(chance.pick(['c', 2, '']))})`,
];

/** Matrices whose answers another one could have. */
const tables = (sources, target) => sources.filter((one) => answersAlike(one, target)).map(({ name }) => `{${name}}`);

/** Whether what one question is answered with is an answer of the other too. */
export const answersAlike = (one, other) =>
  ['kind', 'inputType', 'cells', 'ranksAll'].every((member) => one[member] === other[member]) &&
  JSON.stringify([one.values, one.rows]) === JSON.stringify([other.values, other.rows]);

const plainly = (make) => {
  for (;;) {
    const made = make();
    if (!/displayValue|today\(|isContainerReady/.test(made)) return made;
  }
};

/** Whether a computation comes to a number. */
export const isNumeric = (expression) =>
  /^(round|trunc|min|max|sum|avg|count|year|month|weekday|age|diffDays|dateDiff)\(|[+*] \d$|^\d$/.test(expression);

/** Makes conditions (`condition`) and computations (`value`) about `sources`, earlier questions as a rule. */
export const expressionMaker = (chance, sources, containers = []) => {
  /** A value that a question of this kind could be given. */
  const valueFor = (target) => {
    const { kind, values: offered, scale = false } = target;
    if (kind === 'table') return chance.pick(tables(sources, target)) ?? '{nobody}';
    if (kind === 'text' || kind === 'date') return value();
    // What is no number empties a number field in ours; the oracle goes on with it.
    if (kind === 'number' && !scale && chance.once(1.5)) {
      const made = chance.until(value, isNumeric);
      if (made) return made;
    }
    const one = () => (kind === 'many' ? list(chance, offered) : literal(chance.pick(offered)));
    return `iif(${plainly(simple)}, ${one()}, ${chance.pick([one(), scale ? one() : '{nobody}'])})`;
  };
  const simple = () => {
    if (sources.length === 0) return chance.pick(['1 = 1', '1 = 2', '{nobody} empty']);
    const about = chance.pick(sources);
    return chance.pick(byKind[about.kind](about))(chance);
  };
  const condition = (depth = 0) => {
    if (depth < 2 && chance.once(4)) {
      const [left, right] = [condition(depth + 1), condition(depth + 1)];
      return chance.pick([`${left} and ${right}`, `${left} or ${right}`, `(${left}) or ! (${right})`, `!(${left})`]);
    }
    if (containers.length > 0 && chance.once(60)) return `isContainerReady('${chance.pick(containers)}')`;
    if (chance.once(60)) return `{nobody} ${chance.pick(['empty', "= 'x'"])}`;
    return simple();
  };
  const value = () => {
    if (sources.length === 0) return chance.pick(['1 + 1', "'x'", '5', 'iif(1 = 1, 2, 3)']);
    const about = chance.pick(sources);
    const own = values[about.kind];
    // A whole table is no value of anything but another table.
    return chance.pick(own && (about.kind === 'table' || !chance.once(3)) ? own(about) : anyValue(about))(chance);
  };
  /** What asks for a text or for the day is followed by items only sometimes in the oracle, by setters at any answer. */
  const itemCondition = () => plainly(condition);
  const simpleCondition = () => plainly(simple);
  // A constant is set by the oracle only when something else happens at the same time.
  return { condition, itemCondition, simpleCondition, value, valueFor, canFollow: sources.length > 0 };
};
