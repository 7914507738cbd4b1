// One door to the database: PGlite in a folder (or in memory), or a PostgreSQL server, with the same SQL.
import { mkdir, readFile } from 'node:fs/promises';
import { lockFolder } from './folder-lock.mjs';

/**
 * @typedef {object} Database
 * @property {(sql: string, params?: unknown[]) => Promise<Record<string, any>[]>} query one statement, which is one transaction; gives its rows
 * @property {(sql: string) => Promise<void>} exec several statements, no parameters
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Database>} */
const openServer = async (url) => {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5000 });
  // An idle connection that the server closes is replaced at the next query; unheard, it would end the process.
  pool.on('error', () => {});
  return {
    query: async (sql, params) => (await pool.query(sql, params)).rows,
    exec: async (sql) => void (await pool.query(sql)),
    close: () => pool.end(),
  };
};

/** @returns {Promise<Database>} */
const openFolder = async (folder) => {
  const { PGlite } = await import('@electric-sql/pglite');
  if (folder) await mkdir(folder, { recursive: true });
  const unlock = folder ? await lockFolder(folder) : async () => {};
  try {
    const lite = await PGlite.create(folder);
    return {
      query: async (sql, params) => (await lite.query(sql, params)).rows,
      exec: async (sql) => void (await lite.exec(sql)),
      close: async () => {
        await lite.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
};

/**
 * Opens the database and creates its tables where they are missing. `url` (PostgreSQL 15+) wins over `folder`;
 * with neither, everything is forgotten at the end. PGlite takes about 3 s for a new folder and 0.5 s for a used one.
 * @param {{ url?: string | undefined, folder?: string | undefined }} place
 * @returns {Promise<Database>}
 */
export const openDatabase = async ({ url, folder }) => {
  const database = url ? await openServer(url) : await openFolder(folder);
  try {
    await database.exec(await readFile(new URL('schema.sql', import.meta.url), 'utf8'));
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
};
