import fc from 'fast-check';

const from = (list) => fc.constantFrom(...list.split(' '));
const joined = (...parts) => fc.tuple(...parts).map((found) => found.join(''));

/** Few characters, so that patterns and texts meet: letters of three alphabets, odd case pairs, every line break. */
const characters = [
  ...'aabbABz09_ -!xкяЯәӘҒғіІ',
  ...'\n\r\u2028\u00a0\0\b\t',
  ...'\u017f\u212a\u0131\u00df\u03c3\u03c2\u01c5\u1e9e\u00b5',
  '😀',
];

/** Short texts: some patterns need time that doubles with every character, in any engine. */
export const subject = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...characters) },
  { weight: 2, arbitrary: fc.stringMatching(/^[ab]{0,7}$/) },
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom('a', 'b', 'A', 'ә'), { maxLength: 9 }).map((found) => found.join('')),
  },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...characters), { maxLength: 9 }).map((found) => found.join('')) },
);

const special = /[$()*+.?[\\\]^{|}]/;
const literal = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'ә', 'Ә') },
  { weight: 2, arbitrary: fc.constantFrom(...characters.filter((found) => !special.test(found))) },
  { weight: 1, arbitrary: from('{ } ] {a} {,2} {1 /') },
);
const unitEscape = from(
  String.raw`\d \D \w \W \s \S \t \n \r \f \v \0 \x61 \x4 \u0430 \u04D9 \u4 \cJ \cj \c1 \c \. \[ \- \/ \a \k \p \8 \08 \101 \60 \400 \_ \я \]`,
);
const reference = from(String.raw`\1 \1 \2 \3 \10 \k<n> \k<m> \k<`);

const member = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'z', '0', '_', 'ә', 'к', 'Я', ...characters) },
  { weight: 2, arbitrary: unitEscape },
  {
    weight: 2,
    arbitrary: from('a-b A-Z a-z 0-9 а-я А-Я а-яӘәҒғ ә-ғ b-a ---  +-- \\b \\B \\c_ \\1 ^ . $ [ ( Ā-ɏ ! -~'),
  },
  { weight: 2, arbitrary: from('\\d-z z-\\w \\s-\\d - a- -a \\') },
);
const characterClass = joined(
  from('[ [ [^'),
  fc.array(member, { maxLength: 4 }).map((found) => found.join('')),
  fc.constant(']'),
);

const quantifier = joined(
  from('* + ? {0} {1} {2} {0,1} {1,} {0,} {1,2} {2,3} {0,2} {2,1} {} {a}'),
  fc.constantFrom('', '', '', '?', '+'),
);

const grammar = (simple, repetition, opening, depthSize) =>
  fc.letrec((tie) => {
    const any = tie('pattern');
    const atom = fc.oneof(
      { weight: 5, arbitrary: simple },
      { weight: 4, arbitrary: joined(opening, any, fc.constant(')')) },
    );
    const term = fc.oneof(
      { weight: 6, arbitrary: atom },
      { weight: 4, arbitrary: joined(atom, repetition) },
      { weight: 1, arbitrary: from(String.raw`^ $ \b \B`) },
    );
    const sequence = fc.array(term, { minLength: 1, maxLength: 4 }).map((found) => found.join(''));
    return {
      pattern: fc.oneof(
        { maxDepth: 4, depthSize },
        { weight: 2, arbitrary: joined(literal, fc.constantFrom('', '*', '?')) },
        { weight: 6, arbitrary: sequence },
        { weight: 1, arbitrary: joined(any, fc.constant('|'), any) },
        { weight: 1, arbitrary: joined(any, fc.constant('|')) },
      ),
    };
  }).pattern;

/** Everything the syntax has. */
const pattern = grammar(
  fc.oneof(
    { weight: 6, arbitrary: literal },
    { weight: 2, arbitrary: fc.constant('.') },
    { weight: 3, arbitrary: characterClass },
    { weight: 2, arbitrary: unitEscape },
    { weight: 2, arbitrary: reference },
  ),
  quantifier,
  from('( ( ( (?: (?: (?= (?! (?<= (?<! (?<n> (?<m>'),
  'small',
);

/** Two letters, deeply nested: loops, captures and references that disturb each other. */
const nested = grammar(
  from(String.raw`a b a b . [ab] [^a] \1 \2`),
  from('* + ? {2} {0,1} {1,2} {2,} *? +? ?? {0,2}? {1,}?'),
  from('( ( ( ( (?: (?= (?! (?<= (?<!'),
  'medium',
);

/** One character, asked about by itself. */
const lone = joined(fc.constant('^'), fc.oneof(literal, unitEscape, characterClass), fc.constant('$'));

/** What a group still holds after the next round, a way that failed, or a lookaround. */
const remembered = joined(
  from('^ ^(?= ^(?! (?<= (?<!'),
  from('(?: (?: ( (?= (?<='),
  from('(a) (b) (a|ab) a(b*) (a*) (a*?) (.)(b) (.+)(.+)'),
  from('|b |b? |b*?a | b \\1 |(b)\\1'),
  fc.constant(')'),
  fc.oneof(fc.constant(''), quantifier),
  from('\\1 a\\1 \\1\\2 b \\2 \\1b'),
  from('$ ) )$ )\\1$ )a*\\1'),
);

/** What authors write: a whole answer described from ^ to $. */
const whole = joined(fc.constant('^'), fc.oneof(pattern, nested), fc.constant('$'));
const noise = from(
  String.raw`( ) (?: (?= (?! (?<= (?<! (?<n> (?<1> (?i: (? [ ] [^ - { } {1} {1,2} * + ? | ^ $ \ \1 \b \k \k<n> \c a ә .`,
);
const damaged = fc
  .tuple(pattern, fc.nat({ max: 20 }), fc.nat({ max: 2 }), fc.oneof(noise, fc.constant('')))
  .map(([text, at, cut, added]) => text.slice(0, at) + added + text.slice(at + cut));
const soup = fc.array(noise, { maxLength: 8 }).map((found) => found.join(''));

/** Mostly well-formed patterns, plus damaged ones and token soup. */
export const source = fc.oneof(
  { weight: 6, arbitrary: pattern },
  { weight: 4, arbitrary: whole },
  { weight: 4, arbitrary: nested },
  { weight: 3, arbitrary: lone },
  { weight: 3, arbitrary: remembered },
  { weight: 2, arbitrary: damaged },
  { weight: 1, arbitrary: soup },
);
