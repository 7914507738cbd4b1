import fc from 'fast-check';
import { texts, variable } from './expression-answers.mjs';

const from = (list) => fc.constantFrom(...list.split('|'));
const joined = (glue, ...parts) => fc.tuple(...parts).map((found) => found.join(glue));

const quotedText = fc
  .tuple(fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 5 })), fc.constantFrom("'", '"'))
  .map(([text, mark]) => `${mark}${text.replace(/["']/g, (found) => `\\${found}`).replace(/\\$/, '')}${mark}`);
const numberText = from('0|1|2|3|10|-1|-2.5|0.1|0.2|0.7|1.50|1.005|2.675|10.235|2024|-0|01.5|100');
const word = from('abc|x|true|false|True|FALSE|null|undefined|empty|days|a_b1|negate|orange');
const constant = fc.oneof(
  { weight: 4, arbitrary: quotedText },
  { weight: 5, arbitrary: numberText },
  { weight: 2, arbitrary: word },
);
const object = from(`{"k": 1}|{"k": "", "l": []}|{"k": [1, 2]}|{"k": null}|{'k': 1}`);
const shortList = fc
  .shuffledSubarray(['1', "'2'", "'a'", "'b'", '0'], { maxLength: 3 })
  .map((items) => `[${items.join(', ')}]`);

const unit = from(`'days'|'months'|'months'|'years'|'years'|'hours'|'minutes'|'seconds'|'weeks'|''|{a}|days`);
const dateText = from(
  `'2024-01-05'|'2024-02-29'|'2023-03-31'|'2026-11-24'|'2030-05-05'|'1990-12-31'|'2000-06-15T23:59'|'2024-01-05T10:20:30'|today()|currentDate()|getDate('2024-01-05')|today(1)|today(-400)|{a}|{b}|{c}|'2024-01-05T04:20:00Z'|'2024-03'`,
);
const field = from(`'c1'|'c1'|'c2'|'c2'|'c 3'|'C1'|'nope'|c1`);
const filter = from(
  `'{c1} > 1'|'{c1} < 2'|'{c2} notempty'|'{C1} = {c2}'|'{c 3} contains 1'|'sum({c1}, 1) >= 2'|'{zz} empty'|'{c1} <'|'1 = 1'|'true'|'c2'|''|'{#c1} = 1 or {c2} = 2'|true|1|{nope}|{a}|{#b}`,
);
const rowsName = from('{rows}|{rows}|{rows}|{table}|{table}|{list}|{deep.list}|{a}|{nope}|{rows[0]}');

const binaryOperators =
  'or|and|&&|AND|<=|=<|lessorequal|>=|=>|greaterorequal|=|==|equal|equals|!=|<>|notequal|notequals|<|less|>|greater|+|-|*|/|%|^|power|*=|contains|contain|Contains|notcontains|notcontain|anyof|allof|noneof'.split(
    '|',
  );
const operator = fc.constantFrom('||', ...binaryOperators);
const gap = fc.constantFrom(' ', ' ', ' ', '', '  ', '\n', '\t ');

/** One operator between plain operands: what most authors write, and where most rules meet. */
const operand = fc.oneof({ weight: 3, arbitrary: variable }, { weight: 1, arbitrary: constant }, shortList, dateText);
const comparison = joined(' ', operand, operator, operand);
const level = ['^|power|^', '*|/|%', '+|-', '<|>=|='].map(from);
const chain = fc.oneof(...level.map((op) => joined(' ', numberText, op, numberText, op, numberText)));
const emptiness = joined(
  ' ',
  from('{"k": ""}|{"k": [], "l": null}|{"k": 0}|{a}|{table}|[]|\'\'|0|{list}'),
  from('empty|notempty|= []|anyof 1'),
);
const decimals = joined(' ', fc.oneof(numberText, variable), from('+|-|*|+|^'), numberText);

/** Values that differ in spelling only, where equality has to decide. */
const lookalikes = fc.oneof(
  ...[
    `'abc'|'ABC'|'abc '|" Abc"|abc|{a}`,
    `1|'1'|'01'|true|'1.0'|'TRUE'|[1]|{a}`,
    `[1, 2]|['2', 1]|[2, 1]|[1, 2, 1]|[1, 1, 2]|{list}`,
    `''|' '|null|undefined|'undefined'|[]|0|{nope}|min()`,
    `'2024-01-05'|'2024-01-05T00:00'|getDate('2024-01-05')|getDate('2024-01-05T10:20:30')|{b}`,
  ].map((group) => joined(' ', from(group), from('=|!=|<=|>=|<|contains|anyof|allof'), from(group))),
);

const upTo = (name, ...args) =>
  fc
    .tuple(fc.integer({ min: 0, max: args.length }), ...args)
    .map(([count, ...found]) => `${name}(${found.slice(0, count === 0 ? args.length : count).join(', ')})`);
const rounded = ['round', 'trunc'].map((name) =>
  upTo(name, fc.oneof(numberText, from('1.005|2.675|10.235|-8.345|1.255'), variable), from(`0|1|2|2|3|-1|{a}|'2'`)),
);
const thisYear = from('currentYear()|currentYear() - 1');
const dated = fc.oneof(
  upTo('age', dateText, unit),
  upTo('dateDiff', dateText, dateText, unit),
  upTo('diffDays', dateText, dateText),
  upTo('diffDays', dateText, dateText, unit),
  ...['getDate', 'getYear', 'year', 'month', 'day', 'weekday'].map((name) => upTo(name, dateText)),
  from('today()|currentDate()|today(3)|year()|month()|day()|weekday()|sum()|max()|iif()|age()|dateDiff()'),
);
const rowCalls = fc.oneof(
  ...['sumInArray', 'avgInArray', 'minInArray', 'maxInArray', 'countInArray'].map((name) =>
    upTo(name, rowsName, field, filter, filter),
  ),
);

const { expression } = fc.letrec((tie) => {
  const any = tie('expression');
  const list = fc.array(any, { maxLength: 3 }).map((items) => items.join(', '));
  const calls = fc.oneof(
    ...['sum', 'avg', 'min', 'max', 'count'].map((name) => list.map((inside) => `${name}(${inside})`)),
    upTo('iif', any, any, any),
    ...rounded,
    upTo('round', any, any),
    upTo('dateAdd', dateText, fc.oneof(numberText, any), unit),
    upTo('substring', fc.oneof(quotedText, any), fc.oneof(numberText, any), fc.oneof(numberText, any)),
    from('SUM(1, 2)|foo({a})|isDisplayMode (1)|getDate([{a}])'),
  );
  return {
    expression: fc.oneof(
      { maxDepth: 4, depthSize: 'small', withCrossShrink: true },
      { weight: 3, arbitrary: variable },
      { weight: 2, arbitrary: constant },
      { weight: 1, arbitrary: fc.oneof(dateText, object) },
      { weight: 6, arbitrary: comparison },
      { weight: 2, arbitrary: decimals },
      { weight: 2, arbitrary: lookalikes },
      { weight: 2, arbitrary: fc.oneof(chain, emptiness) },
      { weight: 3, arbitrary: fc.oneof(dated, thisYear) },
      { weight: 3, arbitrary: rowCalls },
      { weight: 8, arbitrary: joined('', any, gap, operator, gap, any) },
      { weight: 2, arbitrary: joined(' ', any, from('empty|notempty|EMPTY')) },
      { weight: 1, arbitrary: joined('', from('!|! |negate '), any) },
      { weight: 2, arbitrary: any.map((inside) => `(${inside})`) },
      { weight: 2, arbitrary: list.map((inside) => `[${inside}]`) },
      { weight: 5, arbitrary: calls },
    ),
  };
});

const noise = fc.constantFrom(
  ...`() [ ] { } {a} , ' " \\ . # ! = < > => <> - + * ^ 0 1e3 .5 or and empty null notx between ? : & | ә sum( negate _`.split(
    ' ',
  ),
  ' ',
  '\u00a0',
);
const damaged = fc
  .tuple(expression, fc.nat({ max: 60 }), fc.nat({ max: 3 }), noise)
  .map(([text, at, cut, added]) => text.slice(0, at) + added + text.slice(at + cut));
const soup = fc.array(fc.oneof(noise, operator, variable, constant), { maxLength: 9 }).map((parts) => parts.join(' '));
const openEnded = expression.map((text) => text.replace(/\)+$/, ''));

/** Mostly well-formed texts, plus damaged ones, token soup and forgotten closing parentheses. */
export const expressionText = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.oneof(comparison, decimals, chain, emptiness, lookalikes, dated, thisYear, rowCalls, ...rounded),
  },
  { weight: 9, arbitrary: expression },
  { weight: 3, arbitrary: damaged },
  { weight: 1, arbitrary: soup },
  { weight: 1, arbitrary: openEnded },
);
