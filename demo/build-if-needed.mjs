// Builds the library when it was never built or its sources are newer.
import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const sources = ['src', 'locales', 'rollup.config.mjs', 'package.json', 'package-lock.json'];
const needed = ['model.js', 'court-survey.min.js', 'court-survey.esm.min.js', 'questionnaires/court-users.json'];

const changed = async (url) => (await stat(url).catch(() => undefined))?.mtimeMs;

/** When the newest file below a path was written, in ms; 0 if there is none. */
const newest = async (path) => {
  const url = new URL(path, root);
  const entries = await readdir(url, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return (await changed(url)) ?? 0;
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`);
  return Math.max(0, ...(await Promise.all(files.map(async (file) => (await changed(file)) ?? 0))));
};

const upToDate = async () => {
  const present = await Promise.all(needed.map((name) => changed(new URL(`dist/${name}`, root))));
  if (present.includes(undefined)) return false;
  // A build may leave files alone that did not change: its newest one tells when it ran.
  return (await newest('dist')) >= Math.max(...(await Promise.all(sources.map(newest))));
};

const npmRunBuild = () => {
  const npm = process.env['npm_execpath'];
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const child = spawn(command, [...args, 'run', 'build'], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      code === 0
        ? resolve(undefined)
        : reject(new Error(`The build failed (${signal ?? `exit code ${code}`}); see above.`)),
    );
  });
};

/** @param {(line: string) => void} log */
export const buildIfNeeded = async (log) => {
  if (await upToDate()) return;
  const started = performance.now();
  log('Building the library …');
  await npmRunBuild();
  log(`The library is built (${((performance.now() - started) / 1000).toFixed(1)} s).`);
};
