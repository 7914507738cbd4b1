/**
 * Compares our regular expressions with the engine's own: the same patterns refused, the same texts matched.
 *   node test/fuzz/patterns.mjs [--runs 40000] [--seed N] [--build build] [--control]
 * `--control` seeds known faults into a copy of the compiled code; a short run must catch every one.
 */
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { seededFaults } from './pattern-faults.mjs';
import { source, subject } from './pattern-texts.mjs';
import { withFault } from './seeded-fault.mjs';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '40000' },
    seed: { type: 'string' },
    build: { type: 'string', default: 'build' },
    control: { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);
/** The control repeats one seed, so that a fault is missed only after a change. */
const freshSeed = options.control ? 6 : Math.floor(Math.random() * 2 ** 31);
const seed = Number(options.seed ?? freshSeed);
const compiled = resolve(options.build, 'src/model/pattern');

async function load(folder) {
  const from = (file) => import(pathToFileURL(resolve(folder, file)).href);
  const [{ parsePattern }, { matchesPattern }] = await Promise.all(['pattern.js', 'matches-pattern.js'].map(from));
  return { parsePattern, matchesPattern };
}

function native(text, foldsCase) {
  try {
    return new RegExp(text, foldsCase ? 'i' : '');
  } catch {
    return undefined;
  }
}

/** One word about what both sides said; `matched`, `not matched` and `refused` are agreements. */
function judge(text, foldsCase, subjects, { parsePattern, matchesPattern }) {
  const parsed = parsePattern(text, foldsCase);
  const reference = native(text, foldsCase);
  const code = parsed.problem?.code;
  if (code === 'unsupported' || code === 'tooComplex') return { verdicts: [code] };
  if (code !== undefined) return reference ? { difference: { code } } : { verdicts: ['refused'] };
  if (reference === undefined) return { difference: { code: 'accepted' } };
  const verdicts = [];
  for (const subject of subjects) {
    // Ours first: a pattern that is too slow for millions of our steps could keep the engine busy for hours.
    const ours = matchesPattern(parsed.pattern, subject, 5_000_000);
    if (ours === undefined) return { verdicts: ['undecided'] };
    if (ours !== reference.test(subject)) return { difference: { subject, ours } };
    verdicts.push(ours ? 'matched' : 'not matched');
  }
  return { verdicts };
}

/** Runs the comparison. */
function compare(implementation, numRuns, stopAtFirst) {
  const counts = new Map();
  const differences = [];
  const property = fc.property(
    source,
    fc.boolean(),
    fc.array(subject, { minLength: 2, maxLength: 4 }),
    (text, i, subjects) => {
      const { difference, verdicts = [] } = judge(text, i, subjects, implementation);
      for (const verdict of verdicts) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      if (difference === undefined) return true;
      differences.push({ text, i, ...difference });
      return !stopAtFirst;
    },
  );
  const details = fc.check(property, { numRuns, seed, endOnFailure: stopAtFirst });
  const thrown = details.failed && (differences.length === 0 || !stopAtFirst) ? details.errorInstance : undefined;
  return { counts, differences, thrown };
}

async function control() {
  let missed = 0;
  for (const fault of seededFaults) {
    const { differences, thrown } = await withFault(compiled, fault, async (folder) =>
      compare(await load(folder), runs, true),
    );
    const [caught] = differences;
    if (caught === undefined) missed += 1;
    console.log(
      `${caught === undefined ? 'MISSED' : 'caught'}  ${fault.name}  by  ${JSON.stringify(caught ?? String(thrown))}`,
    );
  }
  console.log(`${seededFaults.length - missed} of ${seededFaults.length} seeded faults caught`);
  return missed === 0;
}

console.log(`seed ${seed}, ${runs} runs`);
if (options.control) process.exit((await control()) ? 0 : 1);

const { counts, differences, thrown } = compare(await load(compiled), runs, false);
for (const [verdict, count] of [...counts].sort((x, y) => y[1] - x[1]))
  console.log(`${String(count).padStart(8)}  ${verdict}`);
const compared = ['matched', 'not matched', 'refused'].reduce((sum, verdict) => sum + (counts.get(verdict) ?? 0), 0);
console.log(`${compared + differences.length} comparisons, ${differences.length} differences`);
for (const difference of differences.slice(0, 40)) console.log(`  ${JSON.stringify(difference)}`);
if (thrown) console.log('threw', thrown);
process.exit(differences.length === 0 && !thrown ? 0 : 1);
