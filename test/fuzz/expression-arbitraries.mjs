import fc from 'fast-check';

/** Texts on both sides of every conversion rule. */
const texts = [
  '',
  ' ',
  '0',
  '1',
  '2',
  '5',
  '12',
  '-3',
  '1.5',
  '1,5',
  '01',
  '00',
  '000',
  '0x10',
  '1e3',
  '+7',
  ' 7',
  '1234567890123456',
  'abc',
  'ABC',
  'a',
  'x',
  'b c',
  'true',
  'FALSE',
  'undefined',
  'null',
  'NaN',
  '2024-01-05',
  '2024-02-29',
  '2026-11-24',
  '2024-01-05T10:20',
  '2024-01-05T10:20:30',
  '2024-01-05T10:20:30.007',
  '2024-01-05T04:20:00Z',
  '2020-12-31',
  'ә',
  'Қазақ',
  'қазақ',
  '12.05.1990',
  '2024-01',
];
const numbers = [
  0,
  1,
  2,
  3,
  5,
  -1,
  -3,
  0.1,
  0.2,
  1.5,
  2.5,
  1.005,
  10,
  12,
  100,
  2024,
  -0.5,
  1e21,
  0.0000015,
  NaN,
  Infinity,
];

const scalar = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  { weight: 5, arbitrary: fc.constantFrom(...numbers) },
  { weight: 2, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom(null) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 1, arbitrary: fc.integer({ min: -50, max: 50 }) },
);

const row = fc.record({ c1: scalar, c2: scalar, 'c 3': scalar }, { requiredKeys: [] });
const value = fc.oneof(
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 8, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(fc.array(scalar, { maxLength: 2 }), { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.record({ k: scalar, l: scalar }, { requiredKeys: [] }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom([2024, 0, 5], [2024, 1, 29, 10, 20, 30, 7], [2026, 10, 24], [2000, 5, 15, 23, 59])
      .map((parts) => new Date(...parts)),
  },
);

/** Answers as expressions see them: scalars, lists, rows, nested records, dotted and spaced names. */
export const answers = fc.record(
  {
    a: value,
    b: value,
    c: value,
    'q 1': value,
    'p.q': scalar,
    list: fc.array(scalar, { maxLength: 4 }),
    rows: fc.array(row, { maxLength: 4 }),
    table: fc.dictionary(fc.constantFrom('r1', 'r2', 'r3'), row, { maxKeys: 3 }),
    deep: fc.record({ x: scalar, Y: fc.record({ z: scalar }), list: fc.array(row, { maxLength: 2 }) }),
    сұрақ: scalar,
  },
  { requiredKeys: ['a', 'rows'] },
);

const names = [
  'a',
  'b',
  'c',
  'A',
  'q 1',
  'Q 1',
  'p.q',
  'list',
  'list[0]',
  'list[-1]',
  'list[7]',
  'list.length',
  'rows',
  'rows[0].c1',
  'rows[-1].c2',
  'rows[1].c 3',
  'ROWS[0].C1',
  'rows.length',
  'table',
  'table.r1.c1',
  'table.R2',
  'deep.x',
  'deep.y.z',
  'deep.list[0].c1',
  'сұрақ',
  'Сұрақ',
  'nope',
  'nope.length',
  'nope.deeper',
  'list[x]',
  'list[]',
  'a.x',
  'constructor',
  '__proto__',
  'a.__proto__',
  'list.push',
  'x:1',
  '"k":1',
  "it's",
  ' a',
];

const variable = fc
  .tuple(fc.constantFrom(...names.slice(0, 4), ...names), fc.boolean(), fc.boolean())
  .map(([name, raw, rare]) => `{${raw && rare ? '#' : ''}${name}}`);
const quote = fc.constantFrom("'", '"');
const quotedText = fc
  .tuple(fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 5 })), quote)
  .map(([text, mark]) => `${mark}${text.replace(/["']/g, (found) => `\\${found}`).replace(/\\$/, '')}${mark}`);
const numberText = fc.constantFrom(
  '0',
  '1',
  '2',
  '3',
  '10',
  '-1',
  '-2.5',
  '0.1',
  '0.2',
  '1.50',
  '1.005',
  '2024',
  '-0',
  '01.5',
  '100',
);
const word = fc.constantFrom(
  'abc',
  'x',
  'true',
  'false',
  'True',
  'FALSE',
  'null',
  'undefined',
  'empty',
  'days',
  'a_b1',
  'negate',
  'orange',
);
const constant = fc.oneof(
  { weight: 4, arbitrary: quotedText },
  { weight: 5, arbitrary: numberText },
  { weight: 2, arbitrary: word },
);
const object = fc.constantFrom('{"k": 1}', '{"k": "", "l": []}', '{"k": [1, 2]}', '{"k": null}', "{'k': 1}");
const unit = fc.constantFrom(
  "'days'",
  "'months'",
  "'years'",
  "'hours'",
  "'minutes'",
  "'seconds'",
  "'weeks'",
  "''",
  '{a}',
  'days',
);
const dateText = fc.constantFrom(
  "'2024-01-05'",
  "'2024-02-29'",
  "'2023-03-31'",
  "'2026-11-24'",
  "'2000-06-15T23:59'",
  "'2024-01-05T10:20:30'",
  'today()',
  'currentDate()',
  "getDate('2024-01-05')",
  'today(1)',
  'today(-400)',
  '{a}',
  '{b}',
  '{c}',
  "'2024-01-05T04:20:00Z'",
  "'2024-03'",
);
const field = fc.constantFrom("'c1'", "'c2'", "'c 3'", "'C1'", "'nope'", 'c1');
const filter = fc.constantFrom(
  "'{c1} > 1'",
  "'{c2} notempty'",
  "'{C1} = {c2}'",
  "'{c 3} contains 1'",
  "'sum({c1}, 1) >= 2'",
  "'{zz} empty'",
  "'{c1} <'",
  "'1 = 1'",
  "'true'",
  "'c2'",
  "''",
  "'{#c1} = 1 or {c2} = 2'",
  'true',
  '1',
  '{nope}',
);
const rowsName = fc.constantFrom('{rows}', '{rows}', '{table}', '{list}', '{deep.list}', '{a}', '{nope}', '{rows[0]}');

const binaryOperators = [
  'or',
  '||',
  'and',
  '&&',
  'AND',
  '<=',
  '=<',
  'lessorequal',
  '>=',
  '=>',
  'greaterorequal',
  '=',
  '==',
  'equal',
  'equals',
  '!=',
  '<>',
  'notequal',
  'notequals',
  '<',
  'less',
  '>',
  'greater',
  '+',
  '-',
  '*',
  '/',
  '%',
  '^',
  'power',
  '*=',
  'contains',
  'contain',
  'Contains',
  'notcontains',
  'notcontain',
  'anyof',
  'allof',
  'noneof',
];
const gap = fc.constantFrom(' ', ' ', ' ', '', '  ', '\n', '\t ');

const { expression } = fc.letrec((tie) => {
  const any = tie('expression');
  const list = fc.array(any, { maxLength: 3 }).map((items) => items.join(', '));
  const call = (name, ...args) => fc.tuple(...args).map((texts) => `${name}(${texts.join(', ')})`);
  const upTo = (name, ...args) =>
    fc
      .tuple(fc.nat({ max: args.length }), ...args)
      .map(([count, ...texts]) => `${name}(${texts.slice(0, count === 0 ? args.length : count).join(', ')})`);
  const calls = fc.oneof(
    ...['sum', 'avg', 'min', 'max', 'count'].map((name) => list.map((inside) => `${name}(${inside})`)),
    call('iif', any, any, any),
    upTo('iif', any, any, any),
    ...['round', 'trunc'].map((name) => upTo(name, any, fc.constantFrom('0', '1', '2', '3', '-1', '{a}', "'2'"))),
    ...['getDate', 'getYear', 'year', 'month', 'day', 'weekday'].map((name) =>
      upTo(name, fc.oneof({ weight: 4, arbitrary: dateText }, any)),
    ),
    upTo('age', dateText, unit),
    call('dateAdd', dateText, fc.oneof(numberText, any), unit),
    ...['dateDiff', 'diffDays'].map((name) => upTo(name, dateText, dateText, unit)),
    fc.constantFrom(
      'today()',
      'currentDate()',
      'currentYear()',
      'today(3)',
      'year()',
      'month()',
      'day()',
      'weekday()',
      'sum()',
      'max()',
      'iif()',
      'age()',
      'dateDiff()',
    ),
    upTo('substring', fc.oneof(quotedText, any), fc.oneof(numberText, any), fc.oneof(numberText, any)),
    ...['sumInArray', 'avgInArray', 'minInArray', 'maxInArray', 'countInArray'].map((name) =>
      upTo(name, rowsName, field, filter, filter),
    ),
    fc.constantFrom('SUM(1, 2)', 'foo({a})', 'isDisplayMode (1)'),
  );
  const binary = fc.tuple(any, gap, fc.constantFrom(...binaryOperators), gap, any).map((parts) => parts.join(''));
  return {
    expression: fc.oneof(
      { maxDepth: 4, depthSize: 'small', withCrossShrink: true },
      { weight: 3, arbitrary: variable },
      { weight: 2, arbitrary: constant },
      { weight: 1, arbitrary: dateText },
      { weight: 1, arbitrary: object },
      { weight: 8, arbitrary: binary },
      {
        weight: 2,
        arbitrary: fc
          .tuple(any, fc.constantFrom('empty', 'notempty', 'EMPTY'))
          .map(([inside, word]) => `${inside} ${word}`),
      },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom('!', '! ', 'negate '), any).map((parts) => parts.join('')) },
      { weight: 2, arbitrary: any.map((inside) => `(${inside})`) },
      { weight: 2, arbitrary: list.map((inside) => `[${inside}]`) },
      { weight: 5, arbitrary: calls },
    ),
  };
});

const noise = fc.constantFrom(
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '{a}',
  ',',
  "'",
  '"',
  '\\',
  '.',
  '#',
  ' ',
  '!',
  '=',
  '<',
  '>',
  '=>',
  '<>',
  '-',
  '+',
  '*',
  '^',
  '0',
  '1e3',
  '.5',
  'or',
  'and',
  'empty',
  'null',
  'notx',
  'between',
  '?',
  ':',
  '&',
  '|',
  'ә',
  '\u00a0',
  'sum(',
  'negate',
  '_',
);
const damaged = fc
  .tuple(expression, fc.nat({ max: 60 }), fc.nat({ max: 3 }), noise)
  .map(([text, at, cut, added]) => text.slice(0, at) + added + text.slice(at + cut));
const soup = fc
  .array(fc.oneof(noise, fc.constantFrom(...binaryOperators), variable, constant), { maxLength: 9 })
  .map((parts) => parts.join(' '));
const openEnded = expression.map((text) => text.replace(/\)+$/, ''));

/** Mostly well-formed texts, plus damaged ones, token soup and forgotten closing parentheses. */
export const expressionText = fc.oneof(
  { weight: 12, arbitrary: expression },
  { weight: 3, arbitrary: damaged },
  { weight: 1, arbitrary: soup },
  { weight: 1, arbitrary: openEnded },
);
