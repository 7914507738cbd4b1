import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

/** Small mistakes a change could make; the fuzz run has to notice each of them. */
export const seededFaults = [
  {
    name: 'a counted loop ends one round early',
    file: 'loops.js',
    find: 'if (done < max)',
    replace: 'if (done < max - 1)',
  },
  {
    name: 'a greedy loop gives nothing back',
    file: 'loops.js',
    find: 'run.offer(lazy ? inside : outside)',
    replace: 'lazy && run.offer(inside)',
  },
  {
    name: 'a lazy loop takes no more',
    file: 'loops.js',
    find: 'run.offer(lazy ? inside : outside)',
    replace: 'lazy || run.offer(outside)',
  },
  {
    name: 'an empty round ends the loop, as in Perl',
    file: 'loops.js',
    find: 'return false',
    replace: 'return (run.at = outside, true)',
  },
  { name: 'a round keeps what the last one captured', file: 'loops.js', find: 'group < to', replace: 'false' },
  { name: 'a dot matches a line break', file: 'unit-set.js', find: '/./', replace: '/[^\\r\\u2028]/' },
  {
    name: 'a class range leaves its end out',
    file: 'character-class.js',
    find: '[from, to]',
    replace: '[from, to - 1]',
  },
  { name: 'a hyphen beside \\d is lost', file: 'character-class.js', find: '[from, 0x2d, to]', replace: '[from, to]' },
  {
    name: 'Cyrillic letters have no case',
    file: 'letter-case.js',
    find: 'unit.toUpperCase()',
    replace: "(unit > '\\u03ff' && unit < '\\u0530' ? unit : unit.toUpperCase())",
  },
  {
    name: 'a long s equals s',
    file: 'letter-case.js',
    find: "unit > '\\x7f' &&",
    replace: 'false &&',
  },
  {
    name: 'a class knows two variants of a letter, not three',
    file: 'letter-case.js',
    find: '[...(found.get(upper) ?? [upper]), unit]',
    replace: '[upper, unit]',
  },
  {
    name: 'a negated class ignores case after negation',
    file: 'letter-case.js',
    find: 'holds(members, variant)) !== negated',
    replace: 'holds(members, variant) !== negated)',
  },
  {
    name: 'the end is also before a last line break',
    file: 'edges.js',
    find: 'position === text.length',
    replace: "text.slice(position).replace(/^\\n$/, '') === ''",
  },
  { name: 'a word edge is a word end', file: 'edges.js', find: 'before !== after', replace: 'before > after' },
  { name: 'a lookaround consumes', file: 'lookaround.js', find: 'run.position = ', replace: '' },
  {
    name: 'a negative lookaround never objects',
    file: 'lookaround.js',
    find: 'return !negative',
    replace: 'return true',
  },
  {
    name: 'a lookaround is tried in several ways',
    file: 'lookaround.js',
    find: 'run.forget(',
    replace: 'negative && run.forget(',
  },
  { name: 'a lookbehind looks ahead', file: 'groups.js', find: '? -1 : 1', replace: '? 1 : 1' },
  {
    name: 'a lookbehind captures from end to start',
    file: 'fragments.js',
    find: '[register + 1, register]',
    replace: '[register, register + 1]',
  },
  {
    name: 'a reference matches anything',
    file: 'consume.js',
    find: 'return from >= 0 &&',
    replace: 'return from >= 0 ||',
  },
  { name: 'a reference minds case', file: 'consume.js', find: 'foldsCase ? part', replace: 'false ? part' },
  {
    name: 'a failed way leaves its captures',
    file: 'run.js',
    find: 'this.#changes.length > choice.changes',
    replace: 'false',
  },
  { name: 'the last branch is lost', file: 'grammar.js', find: 'either(branch, rest)', replace: 'branch' },
  {
    name: 'the search skips the end of the text',
    file: 'matches-pattern.js',
    find: 'run.position < text.length',
    replace: 'run.position < text.length - 1',
  },
  {
    name: 'an anchor inside a branch holds for all',
    file: 'pattern.js',
    find: "first?.do === 'edge' && first.edge === '^'",
    replace: "code.some((step) => step.edge === '^')",
  },
  {
    name: 'a number without its group is a reference',
    file: 'escapes.js',
    find: 'group > reader.groupCount',
    replace: 'false',
  },
  { name: 'octal codes have three digits', file: 'escapes.js', find: '[4-7][0-7]?', replace: '[4-7][0-7]{0,2}' },
  { name: '\\c takes digits outside a class', file: 'escapes.js', find: 'c[A-Za-z]', replace: 'c\\w' },
  { name: 'a lookbehind can be repeated', file: 'grammar.js', find: 'isLookbehind ? atom :', replace: '' },
  { name: 'the smaller number may stand last', file: 'quantifiers.js', find: 'min > max', replace: 'false' },
  { name: 'any brace is a quantifier', file: 'quantifiers.js', find: '\\d+(?:', replace: '\\d*(?:' },
];

/** Calls `use` with a copy of the compiled code that carries the fault. */
export async function withFault(compiled, fault, use) {
  const folder = await mkdtemp(join(tmpdir(), 'pattern-fault-'));
  try {
    await cp(compiled, folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    const file = join(folder, fault.file);
    const before = await readFile(file, 'utf8');
    const after = before.replace(fault.find, fault.replace);
    if (after === before) throw new Error(`the fault "${fault.name}" no longer finds its place`);
    await writeFile(file, after);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
