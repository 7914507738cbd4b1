// Chromium as a process group of its own, so that it can die at once with all its processes and come back on its profile.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--remote-debugging-port=0',
  // Nothing but this machine has an address.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

const addressIn = async (stream) => {
  for await (const line of createInterface({ input: stream })) {
    const found = /DevTools listening on (ws:\S+)/.exec(line);
    if (found) return found[1];
  }
  throw new Error('Chromium ended before it listened');
};

/** Groups that run; none outlives the tests, whatever ends them. */
const groups = new Set();
const killGroup = (pid) => {
  groups.delete(pid);
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};
process.on('exit', () => groups.forEach(killGroup));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** A browser on a throw-away profile; `open` starts it and gives its context, `kill` is SIGKILL to the whole tree. */
export const chromiumOnProfile = async () => {
  const profile = await mkdtemp(join(tmpdir(), 'court-survey-profile-'));
  let running;
  const kill = async () => {
    if (!running) return;
    const { child, browser, ended } = running;
    running = undefined;
    killGroup(child.pid);
    await ended;
    await browser.close().catch(() => {});
  };
  return {
    async open() {
      const path = process.env.CHROME_PATH ?? '/usr/bin/chromium';
      const child = spawn(path, [...args, `--user-data-dir=${profile}`, 'about:blank'], {
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      groups.add(child.pid);
      const ended = once(child, 'exit');
      const address = await addressIn(child.stderr);
      child.stderr.resume();
      const browser = await chromium.connectOverCDP(address);
      running = { child, browser, ended };
      return browser.contexts()[0];
    },
    kill,
    async close() {
      await kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
