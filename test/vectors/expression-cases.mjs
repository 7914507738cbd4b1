import { functionCases } from './expression-function-cases.mjs';
import { grammarCases } from './expression-grammar-cases.mjs';

// prettier-ignore
const operators = ['=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%', '^', 'contains', 'notcontains', 'anyof', 'allof', 'noneof', 'and', 'or'];

// prettier-ignore
const pairs = [
  [null, null], [null, 0], [0, null], [null, 'a'], ['a', null], [null, []], [[], null], [null, false],
  [1, 1], [1, 2], [2, 1], [1, '1'], ['1', '01'], ['01', '1'], ['00', '000'], [0, '000'], [0, ' '], [1.5, '1,5'],
  ['0.1', 0.2], [0.3, 0.1], [0.1, 0.2], [10, 3], [2, -1], [5, 0], [-7, 2], ['1e3', 1000], ['0x10', 16],
  ['abc', 'ABC'], ['abc', ' abc '], ['abc', 'b'], ['B', 'a'], ['9', '10'], ['9a', '10a'], ['ә', 'Ә'], ['123456789012345', 123456789012345], ['1234567890123456', 1],
  [true, 1], [true, 'TRUE'], [false, 0], [false, 'false'], [true, false], ['undefined', null], ['undefined', []],
  [[], []], [[1, 2], [2, 1]], [['1', '2'], [1, 2]], [[1, 2], [1]], [['a', 'b'], 'a'], ['a', ['a', 'b']], [['a'], 'A'], [[1], 1], [[1, 2], 3], [[1], [2]], [['a', 'b'], ['a', 'z']], [[6], 5],
  [{}, []], [{ a: 1 }, { a: '1' }], [{ a: 1, b: 2 }, { b: 2, a: 1 }], [{ a: 1 }, { a: 2 }], [[{ a: 1 }], { a: 1 }], [{ a: '' }, null],
  ['2024-01-05', '2024-01-06'], ['2024-01-05', '2024-01-05'], ['2024-01-05', '2024-01-05T10:00'],
];
const paired = operators.flatMap((operator) =>
  pairs.map(([l, r]) => ({ expression: `{l} ${operator} {r}`, values: { l, r } })),
);

// prettier-ignore
const dates = [
  [{ $date: '2024-01-05T00:00:00.000' }, '2024-01-05'], [{ $date: '2024-01-05T10:20:30.007' }, '2024-01-05'],
  [{ $date: '2024-01-05T10:20:30.007' }, '2024-01-05T10:20'], [{ $date: '2024-01-05T10:20:30.007' }, '2024-01-05T10:20:30'],
  [{ $date: '2024-01-05T10:20:00.000' }, '2024-01-06'], ['2024-01-05', { $date: '2024-01-05T10:20:00.000' }],
  ['2024-01-05T10:20', { $date: '2024-01-05T00:00:00.000' }], ['2024-01-04', { $date: '2024-01-05T00:00:00.000' }],
  [{ $date: '2024-01-05T00:00:00.000' }, { $date: '2024-01-05T00:00:00.000' }], [{ $date: '2024-01-05T00:00:00.000' }, null], [{ $date: 'invalid' }, '2024-01-05'],
];
const dated = ['=', '!=', '<', '<=', '>', '>='].flatMap((operator) =>
  dates.map(([l, r]) => ({ expression: `{l} ${operator} {r}`, values: { l, r } })),
);

// prettier-ignore
const conversions = ['12', '1.50', '1,5', '1,5,6', '1e3', '+7', ' 7', '0123', '00', '0', '0.5', '.5', '5.', '-01', '0x10', '0b1', 'Infinity', 'NaN', 'true', 'TRUE', ' true', '', ' ', '123456789012345', '1234567890123456', '2024-01-05', '1 000', '1,000'];
const converted = conversions.flatMap((a) =>
  ['{a}', '{#a}', '{a} + 1', '{#a} + 1', '{a} empty'].map((expression) => ({ expression, values: { a } })),
);

// prettier-ignore
const emptyOrNot = [null, '', ' ', 0, false, [], {}, [''], [[]], { a: '' }, { a: { b: [] } }, { a: 0 }, 'x', { $: 'NaN' }].flatMap((a) =>
  ['{a} empty', '{a} notempty', '!{a}', '! {a} empty'].map((expression) => ({ expression, values: { a } })),
);

// prettier-ignore
const nested = { a: { B: { c: 1 } }, 'a.b': 'dotted', m: { row1: { col: 'x' } }, d: [{ q: 1 }, { q: '2' }], 'my q': 3, сұрақ: 'иә', 'q-Comment': 'why' };
// prettier-ignore
const paths = ['a.b', 'a.B', 'A.B', 'a.b.c', 'm.row1.col', 'M.ROW1.COL', 'm.row2.col', 'd[0].q', 'd[1].q', 'd[-1].q', 'd[2].q', 'd.length', 'd[0]', 'd[x].q', 'my q', 'MY Q', 'my  q', 'сұрақ', 'СҰРАҚ', 'q-Comment', 'a.toString', 'd.push', 'd.0.q'];

/** The expressions and answers that generate-expressions.mjs asks the oracle about; values are encoded. */
export const cases = [
  ...paired,
  ...dated,
  ...converted,
  ...emptyOrNot,
  ...grammarCases,
  ...functionCases,
  ...paths.map((path) => ({ expression: `{${path}}`, values: nested })),
];
