/**
 * Sends responses through every fault of network, proxy and server, in real Chromium and to the real receiver, and counts
 * rows and receipts.
 *   node test/faults/run.mjs [--runs 1000] [--seed N] [--only N] [--control]
 * A run is repeated alone by `--seed N --only N`. `--control` breaks rules of delivery on purpose; each must be noticed.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { brokenLibrary, brokenRules } from './broken-builds.mjs';
import { planInWords, planOf } from './plan.mjs';
import { startReceiver } from './receiver.mjs';
import { openRig } from './rig.mjs';
import { openSite } from './site.mjs';
import { startTally } from './tally.mjs';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    only: { type: 'string' },
    control: { type: 'boolean', default: false },
  },
});
const seed = Number(options.seed ?? (options.control ? 4 : Math.floor(Math.random() * 2 ** 31)));
const numbers = options.only ? [Number(options.only)] : Array.from({ length: Number(options.runs) }, (_, n) => n);
/** So many differences are enough to see what is wrong. */
const enough = 5;
/** Runs in which each fault and each disturbance must have happened. */
const everythingIn = 60;
/** A broken rule that was not noticed in so many runs that meet it is a hole in the checks. */
const controlRuns = 5;

const receiver = await startReceiver();

/** Runs until there are enough differences; a page that went wrong is left behind with its browser. */
const runAll = async (site, list, { stopAfter, print }) => {
  const tally = startTally();
  const place = { receiver, site, tally };
  let rig = await openRig(place);
  let different = 0;
  for (const number of list) {
    const wrong = await rig.run(seed, number);
    if (wrong.length === 0) continue;
    different += 1;
    print(number, wrong);
    if (different >= stopAfter) break;
    await rig.close();
    rig = await openRig(place);
  }
  await rig.close();
  return { different, tally };
};

const report = (number, wrong) => {
  console.log(`\nrun ${number} is wrong; again: node test/faults/run.mjs --seed ${seed} --only ${number}`);
  console.log(`  ${planInWords(planOf(seed, number))}`);
  for (const line of wrong) console.log(`  - ${line}`);
};

const control = async () => {
  let missed = 0;
  for (const broken of brokenRules) {
    const site = await openSite(await brokenLibrary(broken), { trustedTypes: 'lit-html' });
    let by;
    const print = (number, wrong) => (by = `run ${number}: ${wrong[0]}`);
    const list = Array.from({ length: 200 }, (_, n) => n).filter((n) => broken.shows(planOf(seed, n)));
    const { different } = await runAll(site, list.slice(0, controlRuns), { stopAfter: 1, print });
    if (different === 0) missed += 1;
    console.log(different === 0 ? `MISSED  ${broken.name}` : `caught  ${broken.name}  by  ${by}`);
  }
  console.log(`${brokenRules.length - missed} of ${brokenRules.length} broken rules noticed`);
  return missed === 0;
};

const prove = async () => {
  const site = await openSite(await readFile('dist/court-survey.min.js'));
  const started = performance.now();
  const { different, tally } = await runAll(site, numbers, { stopAfter: enough, print: report });
  const seconds = (performance.now() - started) / 1000;
  tally.print();
  const { runs, requests, rows } = tally.total;
  const never = numbers.length < everythingIn ? [] : tally.never();
  for (const name of never) console.log(`never met: ${name}`);
  console.log(
    `${runs} runs, ${requests} requests, ${rows} rows in ${seconds.toFixed(1)} s (${(runs / seconds).toFixed(1)} a second); ${different} runs wrong`,
  );
  return different === 0 && never.length === 0;
};

console.log(options.control ? 'broken rules' : `seed ${seed}, ${numbers.length} runs`);
const holds = await (options.control ? control() : prove());
await receiver.close();
process.exit(holds ? 0 : 1);
