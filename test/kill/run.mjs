// Kills the browser at bad moments and looks whether anything is lost that the respondent was told is safe.
// `node test/kill/run.mjs --engine chromium|firefox|webkit --kills N --seed S [--phase P] [--control]`
import { parseArgs } from 'node:util';
import { engines } from './engines.mjs';
import { phases } from './phases.mjs';
import { series } from './series.mjs';
import { printTable } from './table.mjs';

const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    phase: { type: 'string' },
    control: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const only = values.phase ? [values.phase] : Object.keys(phases);
const isKnown = only.every((name) => name in phases) && (!values.engine || values.engine in engines);
if (!isKnown || !(Number(values.kills) >= 1) || !Number.isInteger(seed)) {
  console.error(`engines: ${Object.keys(engines).join(', ')}; phases: ${Object.keys(phases).join(', ')}`);
  process.exit(2);
}

const tellFault = ({ number, phase, faults }) => {
  for (const fault of faults) console.log(`  kill ${number} (${phase}): ${fault}`);
  return false;
};

process.on('SIGINT', () => process.exit(130));

const proves = async (engine) => {
  const results = await series({
    engine,
    kills: Number(values.kills),
    seed,
    only,
    heard: tellFault,
  });
  return printTable(engine, results, seed);
};

const { control } = values.control ? await import('./control.mjs') : {};
let passed = true;
for (const engine of values.engine ? [values.engine] : ['chromium', 'firefox'])
  passed = (await (control ?? proves)(engine, seed)) && passed;
process.exit(passed ? 0 : 1);
