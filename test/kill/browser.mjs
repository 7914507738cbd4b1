// One browser at a time on one profile folder: started with an address, killed, started again.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDisplay } from './display.mjs';
import { engines } from './engines.mjs';
import { processTree } from './process-tree.mjs';

export const openBrowser = async (engine) => {
  const folder = await mkdtemp(join(tmpdir(), `court-survey-kill-${engine}-`));
  const { command, args, env, needsDisplay } = await engines[engine](folder);
  const display = needsDisplay ? await openDisplay() : undefined;
  let tree;
  // A test that is interrupted must not leave a browser without a window behind.
  process.on('exit', () => {
    tree?.abandon();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const killed = async () => {
    const count = await tree?.kill();
    tree = undefined;
    return count ?? 0;
  };
  return {
    start(url) {
      const environment = { ...process.env, ...env, ...(display && { DISPLAY: display.name }) };
      const child = spawn(command, [...args, url], { detached: true, stdio: 'ignore', env: environment });
      tree = processTree(child.pid);
      return new Promise((_, reject) => {
        child.on('error', reject);
        child.on('exit', (code) => code !== null && reject(new Error(`${engine} ended by itself with ${code}`)));
      });
    },
    /** To be called when the page is there: by then all processes are. */
    look: () => tree.look(),
    kill: killed,
    async close() {
      await killed();
      display?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
