import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startReceiver } from './receiver-fixture.mjs';

const program = fileURLToPath(new URL('../../../demo/start.mjs', import.meta.url));

/** Runs the program to its end. */
const run = (environment) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program], { env: { ...process.env, ...environment } });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (data) => (output.stdout += data));
    child.stderr.on('data', (data) => (output.stderr += data));
    child.on('exit', (code) => resolve({ code, ...output }));
  });

describe('npm start when the port cannot be had', () => {
  let taken;
  before(async () => {
    taken = createServer();
    await new Promise((resolve) => taken.listen(0, '127.0.0.1', resolve));
  });
  after(() => taken.close());

  it('says at once which port, and what to type instead, and ends with 1', async () => {
    const { port } = taken.address();
    const { code, stdout, stderr } = await run({ PORT: String(port) });
    assert.equal(code, 1);
    assert.equal(stdout, '', 'nothing slow was begun');
    assert.equal(
      stderr.trim(),
      `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`,
    );
  });

  it('tells the same to a program that starts the server itself', async () => {
    await assert.rejects(startReceiver({ port: taken.address().port }), {
      code: 'EADDRINUSE',
      message: /PORT=\d+ npm start/,
    });
  });

  it('a PORT that is no port is explained, not thrown', async () => {
    const { code, stderr } = await run({ PORT: 'http' });
    assert.equal(code, 1);
    assert.match(stderr, /^PORT is "http", but a port is a number/);
    assert.doesNotMatch(stderr, /at file:/);
  });
});
