// The one test command: checks, Node tests, browser tests; goes on after a failure and ends with "N passed, N failed".
// `node test/run.mjs verify` runs the checks alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './support/ensure-browsers.mjs';

const bin = (name) => join('node_modules', '.bin', name);
const folder = mkdtempSync(join(tmpdir(), 'court-survey-counts-'));
const results = [];

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

const timed = (name, work) => {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const counts = work();
  results.push({ name, ...counts, seconds: (performance.now() - started) / 1000 });
};

/** One command that passes or fails as a whole. */
const check = (name, command, ...args) =>
  timed(name, () => (run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));

/** A runner that writes its counts; no counts, or not a single test, is a failure. */
const suite = (name, command, ...args) =>
  timed(name, () => {
    const file = join(folder, `${results.length}.json`);
    const succeeded = run(command, args, { COUNTS_FILE: file });
    const { passed, failed } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
    return { passed, failed: failed > 0 || (succeeded && passed > 0) ? failed : 1 };
  });

const testFiles = (path) =>
  readdirSync(path, { recursive: true })
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(path, name));

const nodeTests = (name, path) =>
  suite(
    name,
    process.execPath,
    '--test',
    // Two files side by side: each has ports, folders and browsers of its own, and mostly waits.
    '--test-concurrency=2',
    '--test-reporter=./test/support/count-reporter.mjs',
    ...testFiles(path),
  );

const verify = () => {
  check('types', bin('tsc'), '-b');
  check('lint', bin('oxlint'), '--type-aware', '--deny-warnings', 'src', 'test', 'demo');
  check('format', bin('prettier'), '--check', '--log-level=warn', 'src', 'test', 'demo', 'locales/*.json', '*.mjs');
  check('build', bin('rollup'), '-c', '--silent');
  check('size', process.execPath, 'test/support/size.mjs');
  check('package', bin('publint'), '--strict');
};

if (process.argv[2] !== 'verify') ensureBrowsers();
verify();
if (process.argv[2] !== 'verify') {
  const { makeEmptyDatabase } = await import('./support/own-server.mjs');
  process.env.EMPTY_DATABASE = await makeEmptyDatabase();
  nodeTests('Node tests', 'test/node');
  check('expressions against survey-core', process.execPath, 'test/fuzz/expressions.mjs', '--runs', '3000');
  check('every seeded fault in expressions is caught', process.execPath, 'test/fuzz/expressions.mjs', '--control');
  check("author patterns against the browser's own", process.execPath, 'test/fuzz/patterns.mjs');
  check('every seeded fault in patterns is caught', process.execPath, 'test/fuzz/patterns.mjs', '--control');
  check('mutated questionnaires', process.execPath, 'test/fuzz/mutations.mjs', '--runs', '1500');
  check('walks against survey-core', process.execPath, 'test/fuzz/questionnaires.mjs', '--seed', '6', '--keep-going');
  check('every seeded fault in walks is caught', process.execPath, 'test/fuzz/questionnaires.mjs', '--control');
  suite('unit tests in three browsers', bin('wtr'), '--config', 'test/web-test-runner.config.mjs');
  nodeTests('end to end in Chromium', 'test/e2e');
  check('every scene is accessible to three checkers', process.execPath, 'test/accessibility/run.mjs', '--quick');
  check(
    'one row and one receipt through every fault',
    process.execPath,
    'test/faults/run.mjs',
    '--runs',
    '60',
    '--seed',
    '1',
  );
  check('every broken rule of delivery is noticed', process.execPath, 'test/faults/run.mjs', '--control');
  const kill = ['test/kill/run.mjs', '--seed', '6'];
  check('nothing is lost when Chromium is killed', process.execPath, ...kill, '--engine', 'chromium', '--kills', '7');
  check('nothing is lost when Firefox is killed', process.execPath, ...kill, '--engine', 'firefox', '--kills', '2');
  check('every broken promise is caught by a kill', process.execPath, ...kill, '--engine', 'chromium', '--control');
  rmSync(process.env.EMPTY_DATABASE, { recursive: true });
}

console.log('\n');
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${failed > 0 ? 'FAILED' : 'ok    '}  ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`,
  );
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);
