/**
 * Compares our engine with survey-core on random questionnaires and random walks through them.
 *   node test/fuzz/questionnaires.mjs [--runs 1000] [--seed N] [--build build] [--control] [--shrink] [--keep-going]
 * `--shrink` makes the reported cases small; `--keep-going` reports one case of each kind instead of the first alone.
 * `--control` seeds known faults into a copy of the compiled code; the short run must catch every one.
 */
process.env.TZ ??= 'Asia/Almaty';
const { parseArgs } = await import('node:util');
const { resolve } = await import('node:path');
const { pathToFileURL } = await import('node:url');
const { runWalks } = await import('./questionnaire-run.mjs');
const { reportRun } = await import('./questionnaire-report.mjs');

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    build: { type: 'string', default: 'build' },
    control: { type: 'boolean', default: false },
    shrink: { type: 'boolean', default: false },
    'keep-going': { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);
const seed = Number(options.seed ?? (options.control ? 6 : Math.floor(Math.random() * 2 ** 31)));
console.warn = () => {};
console.error = () => {};
const load = (folder) => import(pathToFileURL(resolve(folder, 'src/model.js')).href);

console.log(`seed ${seed}, ${runs} walks, time zone ${process.env.TZ}`);
if (options.control) {
  const { controlFaults } = await import('./questionnaire-faults.mjs');
  process.exit((await controlFaults({ build: resolve(options.build), runs, seed })) ? 0 : 1);
}
const result = runWalks(await load(options.build), {
  runs,
  seed,
  stopAtFirst: !options['keep-going'],
  shrinks: options.shrink || !options['keep-going'],
});
process.exit(reportRun(result) ? 0 : 1);
