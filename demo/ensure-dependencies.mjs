// Runs before start, build and test: installs the packages of the lock file when they are missing or older than it.
import { existsSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const mark = 'node_modules/.package-lock.json';

if (!existsSync(mark) || statSync(mark).mtimeMs < statSync('package-lock.json').mtimeMs) {
  const started = performance.now();
  console.log('Installing packages (npm ci, about half a minute) …');
  const npm = process.env['npm_execpath'];
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  console.log(`Packages installed (${((performance.now() - started) / 1000).toFixed(0)} s).`);
}
