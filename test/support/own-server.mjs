// The real server on a free port, with a database of its own in a folder that goes when it does.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../demo/receiver/database.mjs';
import { startServer } from '../../demo/server.mjs';

const newFolder = () => mkdtemp(join(tmpdir(), 'court-survey-database-'));

/**
 * Making a database takes ten times as long as copying one: `EMPTY_DATABASE` names a folder made by `makeEmptyDatabase`.
 * Without it each server makes its own.
 */
const readyFolder = async () => {
  const folder = await newFolder();
  if (process.env.EMPTY_DATABASE) await cp(process.env.EMPTY_DATABASE, folder, { recursive: true });
  return folder;
};

/** `options` as for `startServer`; gives the same, and leaves nothing behind. */
export const startOwnServer = async (options) => {
  const dataFolder = await readyFolder();
  const remove = () => rm(dataFolder, { recursive: true, force: true });
  const server = await startServer({ port: 0, log: () => {}, ...options, dataFolder }).catch(async (error) => {
    await remove();
    throw error;
  });
  const close = async () => {
    await server.close();
    await remove();
  };
  return { ...server, close };
};

/** A folder with a database that has its tables and no row. */
export const makeEmptyDatabase = async () => {
  const folder = await newFolder();
  const database = await openDatabase({ folder });
  await database.close();
  return folder;
};
