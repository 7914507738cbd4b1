import fc from 'fast-check';

/** Texts on both sides of every conversion rule; `~` separates, so that blanks and commas can be members. */
export const texts =
  '~ ~0~1~2~5~12~-3~1.5~1,5~0,1~01~00~000~0x10~1e3~+7~ 7~1234567890123456~abc~ABC~abc ~a~x~b c~true~FALSE~undefined~null~NaN~2024-01-05~2024-02-29~2026-11-24~2024-01-05T10:20~2024-01-05T10:20:30~2024-01-05T10:20:30.007~2024-01-05T04:20:00Z~2020-12-31~ә~Қазақ~қазақ ~12.05.1990~2024-01'.split(
    '~',
  );
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
  0.7,
  1.5,
  2.5,
  1.005,
  10,
  12,
  100,
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
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 1, arbitrary: fc.integer({ min: -50, max: 50 }) },
);
const date = fc
  .constantFrom([2024, 0, 5], [2024, 1, 29, 10, 20, 30, 7], [2026, 10, 24], [2000, 5, 15, 23, 59])
  .map((parts) => new Date(...parts));
const smallList = fc.shuffledSubarray([1, '2', 'a', 'B', 0], { maxLength: 3 });
const row = fc.record({ c1: scalar, c2: scalar, 'c 3': scalar }, { requiredKeys: [] });
const numericRow = fc.record({ c1: fc.integer({ min: 0, max: 4 }), c2: fc.constantFrom('1', '2', 3, '') });
const rows = fc.array(fc.oneof(row, numericRow), { maxLength: 4 });

const value = fc.oneof(
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 8, arbitrary: scalar },
  { weight: 2, arbitrary: smallList },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(fc.array(scalar, { maxLength: 2 }), { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.record({ k: scalar, l: scalar }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: date },
);

/** Answers as expressions see them: scalars, lists, rows, nested records, dotted, spaced and Kazakh names. */
export const answers = fc.record(
  {
    a: value,
    b: value,
    c: value,
    'q 1': value,
    'p.q': scalar,
    list: fc.oneof(smallList, fc.array(scalar, { maxLength: 4 })),
    rows,
    table: fc.dictionary(fc.constantFrom('r1', 'r2', 'r3'), fc.oneof(row, numericRow), { maxKeys: 3 }),
    deep: fc.record({ x: scalar, Y: fc.record({ z: scalar }), list: rows }),
    сұрақ: scalar,
  },
  { requiredKeys: ['a', 'b', 'list', 'rows'] },
);

const names =
  'a|b|c|A|q 1|Q 1|p.q|list|list[0]|list[-1]|list[-2]|list[7]|list.length|rows|rows[0].c1|rows[-1].c2|rows[1].c 3|ROWS[0].C1|rows.length|table|table.r1.c1|table.R2|deep.x|deep.y.z|deep.list[0].c1|сұрақ|Сұрақ|nope|nope.length|nope.deeper|list[x]|list[]|a.x|constructor|__proto__|a.__proto__|list.push|x:1|"k":1|it\'s| a'.split(
    '|',
  );
const commonNames = ['a', 'b', 'c', 'list'];

/** A name in braces, sometimes raw (`{#name}`), often one that has an answer. */
export const variable = fc
  .tuple(fc.oneof(fc.constantFrom(...commonNames), fc.constantFrom(...names)), fc.integer({ min: 0, max: 4 }))
  .map(([name, luck]) => `{${luck === 0 ? '#' : ''}${name}}`);
