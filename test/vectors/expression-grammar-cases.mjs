const values = { a: 1, b: 2, s: 'abc', x: true, y: false, list: [1, 2], n: '12' };
const texts = String.raw`1
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

/** Spellings, literals, brackets and precedence, well-formed and not. */
export const grammarCases = texts.map((expression) => ({ expression, values }));
