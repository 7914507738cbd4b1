import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

/** Small mistakes a change could make; the fuzz run has to notice each of them. */
export const seededFaults = [
  {
    name: 'powers group from the right',
    file: 'grammar.js',
    find: 'precedence + 1)',
    replace: 'precedence + (precedence === 6 ? 0 : 1))',
  },
  {
    name: 'containment binds like addition',
    file: 'operators.js',
    find: 'containmentPrecedence = 7',
    replace: 'containmentPrecedence = 4',
  },
  {
    name: 'a missing parenthesis is refused',
    file: 'grammar.js',
    find: "return close === ')'",
    replace: 'return false',
  },
  { name: '"=<" is not understood', file: 'unify-spelling.js', find: ".replaceAll('=<', '<=')", replace: '' },
  {
    name: 'an unanswered question is less than a number',
    file: 'compare.js',
    find: 'left === undefined || left === null || ',
    replace: '',
  },
  {
    name: 'notcontains is the exact opposite of contains',
    file: 'evaluate.js',
    find: 'return notContains(',
    replace: 'return !contains(',
  },
  { name: 'a decimal comma is no number', file: 'read-value.js', find: ".replace(',', '.')", replace: '' },
  { name: 'a leading zero is lost', file: 'read-value.js', find: 'return startsWithZero ? value :', replace: 'return' },
  { name: 'texts are compared untrimmed', file: 'loosely-equal.js', find: 'text.trim()', replace: 'text' },
  {
    name: 'lists are compared in order',
    file: 'loosely-equal.js',
    find: 'rest.findIndex(',
    replace: 'rest.slice(0, 1).findIndex(',
  },
  { name: 'an object of empty members is an answer', file: 'is-empty-answer.js', find: '.every(', replace: '.some(' },
  { name: 'binary noise stays in sums', file: 'arithmetic.js', find: 'digits === 0 ||', replace: 'true ||' },
  { name: 'division by zero is infinite', file: 'arithmetic.js', find: 'return b ?', replace: 'return true ?' },
  {
    name: 'halves are rounded with binary noise',
    file: 'functions/rounding.js',
    find: ' * (1 + Number.EPSILON)',
    replace: '',
  },
  { name: 'unfinished months count', file: 'functions/date-difference.js', find: 'months - 1', replace: 'months' },
  { name: 'max answers like min', file: 'functions/function-table.js', find: /\bmax,(?=\n)/, replace: 'max: min,' },
  { name: 'sum answers like count', file: 'functions/function-table.js', find: /\bsum,(?=\n)/, replace: 'sum: count,' },
  { name: 'row conditions are ignored', file: 'functions/array-functions.js', find: '!passes(row)', replace: 'false' },
  { name: 'negative indexes count from the start', file: 'resolve-path.js', find: 'index < 0 ?', replace: 'false ?' },
  { name: 'raw names are converted', file: 'evaluate.js', find: 'node.raw ?', replace: 'false ?' },
];

/** Calls `use` with a copy of the compiled code that carries the fault, or several. */
export async function withFault(compiled, faults, use) {
  const folder = await mkdtemp(join(tmpdir(), 'expression-fault-'));
  try {
    await cp(compiled, folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    for (const fault of [faults].flat()) {
      const file = join(folder, fault.file);
      const before = await readFile(file, 'utf8');
      const after = before.replace(fault.find, fault.replace);
      if (after === before) throw new Error(`the fault "${fault.name}" no longer finds its place`);
      await writeFile(file, after);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
