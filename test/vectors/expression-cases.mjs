/** The expressions and answers that generate-expressions.mjs asks the oracle about; values are encoded. */

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

const known = { a: 1, b: 2, s: 'abc', x: true, y: false, list: [1, 2], n: '12' };
const grammar = String.raw`1
-3
- 3
.5
5.
1e3
00
007
01.5
0x1F
abc
a_b1
_a
a-b
a.b
'x'
"x"
'it\'s'
'a"b'
'a\\'
'a\nb'
true
TRUE
trueish
falsey
null
NULL
undefined
1 = null
null = undefined
(null) = 1
{a}
{ a }
{}
{a
{a}}
{{a}}
{#a}
{"k": 1}
{'k': 1}
[1, 2]
[]
[ ]
[1,]
[,1]
[null, 1]
[1 2]
(1
((1
(1+2
(1+2))
()
sum(1,2
sum (1,2)
sum( 1 , 2 )
sum()
sum( )
sum(,1)
sum(1,)
sum(> 1
{a}+
+{a}

1;2
{a}==1
{a}===1
{a} equal1
{a} equals 1
{a} EQUAL 1
{a} Equals 1
{a} notequals 2
{a} <> 2
{a} => 1
{a} =< 1
{a} > = 1
{a} less 2
{a} less or equal 1
{a} greaterorequal 1
{a}>1=true
1<2<3
3>2>1
{x}and{y}
{x}&&{y}
{x} & {y}
{x}||{y}
{a} orange
{a} android
{x} or {y} and {y}
1+2*3
(1+2)*3
2^3^2
-2^2
2 power 3
2powerful
10%4%3
10-4-3
1 -2
1--2
-{a}
!{x}
! {a} empty
negate {x}
negate
negate = 1
negatex
not {x}
{a} empty
{a}notempty
{a} emptyx
(1) empty
sum(1) empty
[1] empty
{a} * {b} empty
{list} contains 1
{list} *= 1
{list} containsx 1
{list} notcontain 1
{a} + {b} contains 'x'
{a} contains 1 ^ 2
{a} contains
{a} contains + 1
{list} contains !1
{a} between 1
{a} ? 1 : 2
iif({a}=1,'y','n')
iif({a}=1;'y';'n')
'=>'
'<>'
'equals'
1 and (2 and 3
(1)(2)
{a b} = 1
{A} = 1
{list[0]}
{list[-1]}
{list[5]}
{list.length}
{nope.length}
{s.length}
{constructor}
{__proto__}
'5' + 3
{n} + 3
'a' + 'b' + 1
1 + 'a'
0.1 + 0.2
0.1 * 0.2
0.3 - 0.1
1 / 0
5 % 0
'a' * 2
2 ^ 0.5
{list} + 3
{list} + 'x'
{list} + {list}
'01' = 1
'01' = '1'
'true' = true
'a' = 'A '
'ІІ' = 'іі'
'B' < 'a'
'9' < '10'
{nope} != 1
{nope} = ''
{nope} < 1
{nope} >= {nope}
{x} and 'yes'
{nope} or 'x'
{nope} + 'x'
{nope} + 1`.split('\n');

// prettier-ignore
const rows = { rows: [{ c: 1, d: 'x' }, { c: '2', d: 'y' }, { c: '', d: 'z' }, { d: 'w' }, { c: 0 }], table: { r1: { c: 1 }, r2: { c: 5, d: '5' } }, list: [1, [2, '3'], null], s: 'Hello', n: 5, w: 'x' };
const functions = String.raw`sum()
sum(1,2,3)
sum(1,'2')
sum('x')
sum(1,'x')
sum({list})
sum({nope},1)
sum(0.1,0.2)
sum(true,1)
sum('1,5',1)
avg()
avg(1,2)
avg({list})
avg('x')
min()
min(3,1,2)
min('10','9')
min('b','a')
max()
max(3,1,2)
max('10','9')
max({list})
max('',1)
count()
count(1,'',2)
count({list})
count({nope})
round(1.005,2)
round(2.5)
round(-2.5)
round(-0.5)
round(10.235,2)
round(1234.5678,-2)
round('2.5')
round('x')
round({nope})
round(true)
trunc(1.999,2)
trunc(-1.999,2)
trunc(-0.5)
trunc(1234.5,-2)
trunc('1,5')
trunc('x')
iif(true,1,2)
iif(false,1,2)
iif(false,1)
iif(true)
iif('false',1,2)
iif({nope},1,2)
iif([],1,2)
iif(0,1,2)
substring({s},1,3)
substring({s},1)
substring({s})
substring({n},0,1)
substring({s},-1)
substring({s},3,1)
substring({s},'1','3')
sumInArray({rows},'c')
sumInArray({rows},'d')
sumInArray({rows},'C')
sumInArray({table},'c')
sumInArray({nope},'c')
sumInArray({rows},'c','{c} > 1')
sumInArray({rows},'c','{d} <> 1')
sumInArray({rows},'c','b','{c} < 2')
sumInArray({rows},'c',"{d} = \'x\'")
avgInArray({rows},'c')
avgInArray({rows},'nope')
minInArray({rows},'c')
minInArray({rows},'c','d')
minInArray({rows},'c','d','{c} > 0')
maxInArray({rows},'c')
maxInArray({rows},'c','d')
maxInArray({rows},'c','nope')
maxInArray({table},'d')
countInArray({rows},'c')
countInArray({rows},'d')
countInArray({rows},'c','{c} > 0')
countInArray({rows},'c','{d} notempty')
today() = '2026-11-24'
today()
today(1)
today(-30)
currentDate()
currentYear()
year()
month()
day()
weekday()
getDate('2024-02-29')
getDate('2024-02-29T10:20')
getDate('2024-02-30')
getDate('')
getDate({nope})
getDate(5) = getDate(5)
year('2024-02-29')
month('2024-02-29')
day('2024-02-29')
weekday('2024-02-29')
year({nope})
getYear('2024-02-29')
getYear({nope})
age('2000-11-24')
age('2000-11-25')
age('2030-01-01')
age('2026-01-24','months')
age('2026-01-25','months')
age({nope})
dateAdd('2024-01-31',1,'months')
dateAdd('2024-02-29',1,'years')
dateAdd('2024-02-29',1)
dateAdd('2024-02-29',-13,'days')
dateAdd('2024-02-29T10:20',90,'minutes')
dateAdd('2024-02-29T10:20',-5,'seconds')
dateAdd('2024-02-29',1.5,'hours')
dateAdd('2024-02-29',1,'weeks')
dateAdd({nope},1)
dateDiff('2024-02-29','2025-03-01')
dateDiff('2025-03-01','2024-02-29')
dateDiff('2020-01-31','2020-02-29','months')
dateDiff('2021-02-28','2020-02-29','months')
dateDiff('2020-02-29','2021-02-28','years')
dateDiff('2020-02-29','2024-02-29','years')
dateDiff('2025-06-01','2025-06-02T01:30','hours')
dateDiff('2025-06-01','2025-06-01T01:30','minutes')
dateDiff('2025-06-01','2025-06-01T00:01','seconds')
dateDiff('2024-02-29',{nope})
diffDays('2024-02-29','2024-03-05')
diffDays('2024-03-05','2024-02-29')
diffDays('2024-03-05',{nope})
getDate('2024-01-05') < '2024-01-06'
currentDate() > '2026-11-23'
'2026-11-25' > today()
isContainerReady('page1')`.split('\n');

// prettier-ignore
const nested = { a: { B: { c: 1 } }, 'a.b': 'dotted', m: { row1: { col: 'x' } }, d: [{ q: 1 }, { q: '2' }], 'my q': 3, сұрақ: 'иә', 'q-Comment': 'why' };
// prettier-ignore
const paths = ['a.b', 'a.B', 'A.B', 'a.b.c', 'm.row1.col', 'M.ROW1.COL', 'm.row2.col', 'd[0].q', 'd[1].q', 'd[-1].q', 'd[2].q', 'd.length', 'd[0]', 'd[x].q', 'my q', 'MY Q', 'my  q', 'сұрақ', 'СҰРАҚ', 'q-Comment', 'a.toString', 'd.push', 'd.0.q'];

export const cases = [
  ...paired,
  ...dated,
  ...converted,
  ...emptyOrNot,
  ...grammar.map((expression) => ({ expression, values: known })),
  ...functions.map((expression) => ({ expression, values: rows })),
  ...paths.map((path) => ({ expression: `{${path}}`, values: nested })),
];
