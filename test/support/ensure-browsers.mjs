// Finds the test browsers; on Debian as root installs what is missing with apt, elsewhere says what is missing.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const onPath = (name) => (process.env.PATH ?? '').split(':').some((folder) => runs(`${folder}/${name}`));

const needed = [
  ['chromium', () => runs(process.env.CHROME_PATH ?? '') || onPath('chromium')],
  ['firefox-esr', () => runs(process.env.FIREFOX_PATH ?? '') || onPath('firefox-esr')],
  ['webkit2gtk-driver', () => onPath('WebKitWebDriver')],
  ['xvfb', () => Boolean(process.env.DISPLAY) || onPath('Xvfb')],
  // Kazakh letters in screenshots and geometry.
  ['fonts-noto-core', () => spawnSync('fc-list', [':lang=kk']).stdout?.length > 0],
];

/** Throws with a sentence that names what is missing and the remedy. */
export const ensureBrowsers = () => {
  const missing = needed.filter(([, found]) => !found()).map(([name]) => name);
  if (missing.length === 0) return;
  const advice = `Missing for the browser tests: ${missing.join(', ')}. Debian: apt-get install ${missing.join(' ')}; or set CHROME_PATH and FIREFOX_PATH.`;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) throw new Error(advice);
  console.log(`Installing ${missing.join(', ')} with apt (about a minute) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...missing)) throw new Error(advice);
};
