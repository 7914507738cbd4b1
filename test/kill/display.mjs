// A screen for a browser that has no mode without one.
import { spawn } from 'node:child_process';

/** Resolves with the value for `DISPLAY` and a way to end it; the machine's own screen is used where there is one. */
export const openDisplay = async () => {
  if (process.env.DISPLAY) return { name: process.env.DISPLAY, close: () => undefined };
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const name = await new Promise((resolve, reject) => {
    let text = '';
    xvfb.on('error', reject);
    xvfb.on('exit', () => reject(new Error('Xvfb exited')));
    xvfb.stdio[3].on('data', (data) => {
      text += data;
      if (text.includes('\n')) resolve(`:${text.trim()}`);
    });
  });
  return { name, close: () => xvfb.kill() };
};
