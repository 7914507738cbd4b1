// Two processes in one PGlite folder destroy it, and PGlite does not notice; a process id in a file outlives a crash.
import { createHash } from 'node:crypto';
import { realpath, unlink } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const listen = (address) =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end());
    server.once('error', reject);
    server.listen(address, () => resolve(server.unref()));
  });

const answers = (address) =>
  new Promise((resolve) => {
    const socket = connect(address, () => resolve(socket.destroy() && true));
    socket.once('error', () => resolve(false));
  });

/**
 * Takes the folder for this process; the system frees it when the process ends, however it ends. Works between
 * processes of one machine, not between containers that share a volume.
 * @param {string} folder an existing folder
 * @returns {Promise<() => Promise<void>>} gives the folder back
 */
export const lockFolder = async (folder) => {
  const name = `court-survey-${createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 16)}`;
  const address = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
  const server = await listen(address).catch(async (error) => {
    if (error.code !== 'EADDRINUSE' || (await answers(address))) {
      throw Object.assign(new Error(`The folder ${folder} is in use by another receiver. Stop that one first.`), {
        code: 'FOLDER_IN_USE',
        cause: error,
      });
    }
    // Nobody answers: left behind by a process that was killed.
    await unlink(address);
    return listen(address);
  });
  return () => new Promise((resolve) => server.close(() => resolve(undefined)));
};
