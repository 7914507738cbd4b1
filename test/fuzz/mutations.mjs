/**
 * Damaged questionnaires and hostile answers: reading, running, restoring and judging them never throws, nothing leaks
 * into `Object.prototype` (frozen in the second half), and no evaluation goes beyond its budget of steps.
 *   node test/fuzz/mutations.mjs [--runs 2000] [--seed N] [--build build] [--control]
 * `--control` seeds known mistakes into a copy of the compiled code; a short run must notice every one.
 */
process.env.TZ ??= 'Asia/Almaty';
const { spawnSync } = await import('node:child_process');
const { readFile } = await import('node:fs/promises');
const { resolve } = await import('node:path');
const { fileURLToPath } = await import('node:url');
const { parseArgs } = await import('node:util');
const { withFault } = await import('./seeded-fault.mjs');
const { meters, mutationFaults } = await import('./mutation-faults.mjs');
const { playMutations } = await import('./mutation-run.mjs');

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string' },
    build: { type: 'string', default: 'build' },
    control: { type: 'boolean', default: false },
    fault: { type: 'string' },
  },
});
/** Not 1, with which a process ends that could not even begin. */
const found = 2;
const runs = Number(options.runs);
const seed = Number(options.seed ?? (options.control ? 6 : Math.floor(Math.random() * 2 ** 31)));

/** A process for each mistake, because a polluted prototype stays polluted. */
const control = () => {
  const missed = mutationFaults.filter(({ name }) => {
    const args = ['--runs', options.runs, '--seed', String(seed), '--build', options.build, '--fault', name];
    const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...args]);
    console.log(`${status === found ? 'caught' : 'MISSED'}  ${name}`);
    return status !== found;
  });
  console.log(`${mutationFaults.length - missed.length} of ${mutationFaults.length} seeded faults caught`);
  return missed.length === 0;
};

if (options.control) process.exit(control() ? 0 : 1);

const fault = mutationFaults.filter(({ name }) => name === options.fault);
const courtUsers = JSON.parse(await readFile('src/questionnaires/court-users.json', 'utf8'));
console.log(`seed ${seed}, ${runs} damaged questionnaires`);
const result = await withFault(resolve(options.build), [...meters, ...fault], (folder) =>
  playMutations({ folder, runs, seed, courtUsers, stopAtFirst: fault.length > 0 }),
);
console.log(
  `${result.parsed} still run, ${result.refused} refused with problems, ${result.frozen} with a frozen Object.prototype`,
);
console.log(`${result.thrown} threw, ${result.polluted} polluted`);
console.log(
  `${result.evaluations} evaluations; at most ${result.peak} of ${result.maximumSteps} steps in one, at most ${result.peakOfAnswer} evaluations after one answer`,
);
process.exit(result.isBad ? found : 0);
