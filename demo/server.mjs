// The demo in one process: portal pages, the built library and the reference receiver, under the policy the widget promises to obey.
import { readFile } from 'node:fs/promises';
import Fastify from 'fastify';
import { openDatabase } from './receiver/database.mjs';
import { ProblemError, problemOf, replyProblem } from './receiver/problems.mjs';
import { receiver } from './receiver/receiver.mjs';
import { readSiteFile } from './site-files.mjs';
import { checkPort, listen } from './port.mjs';

/** Sent with every response; a page the widget works on under this policy works under any milder one. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types court-survey',
].join('; ');

const builtQuestionnaires = async () => [
  JSON.parse(await readFile(new URL('../dist/questionnaires/court-users.json', import.meta.url), 'utf8')),
];

const site = async (app) => {
  app.get('/*', async (request, reply) => {
    const file = await readSiteFile(`/${request.params['*']}`);
    return file ? reply.header('Cache-Control', 'no-cache').type(file.type).send(file.body) : reply.callNotFound();
  });
};

const createApp = () => {
  // Fastify's defaults would quietly turn "4" into 4 and drop unknown members; what arrives is what is checked and stored.
  const ajv = { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } };
  // A clean stop lets requests in flight end, and drops connections kept open for later ones.
  const app = Fastify({ logger: false, ajv, forceCloseConnections: 'idle', routerOptions: { maxParamLength: 128 } });
  app.addHook('onRequest', async (_, reply) => {
    reply.header('Content-Security-Policy', contentSecurityPolicy);
    reply.header('X-Content-Type-Options', 'nosniff');
    reply.header('Referrer-Policy', 'same-origin');
  });
  app.setNotFoundHandler((_, reply) => replyProblem(reply, problemOf(new ProblemError('not-found'))));
  return app;
};

/**
 * @typedef {object} ServerOptions
 * @property {number} [port] 8000 unless given; 0 = any free one
 * @property {string | undefined} [dataFolder] PGlite's folder; `undefined` = in memory, forgotten at the end
 * @property {string | undefined} [databaseUrl] PostgreSQL 15 or newer; wins over `dataFolder`
 * @property {(line: string) => void} [log] one line each; standard output unless given
 * @property {any} [model] instead of the library's own, for tests of the receiver alone
 * @property {readonly unknown[]} [questionnaires] published at the start; the built court-users unless given
 * @property {() => Date} [now] the receiver's clock
 */

/**
 * Starts the demo on 127.0.0.1. Fails with a sentence for people when the port or the folder is taken.
 * @param {ServerOptions} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void>, database: import('./receiver/database.mjs').Database }>}
 */
export const startServer = async (options = {}) => {
  const { port = 8000, dataFolder, databaseUrl, log = console.log, now } = options;
  await checkPort(port);
  const model = options.model ?? (await import('../dist/model.js'));
  const questionnaires = options.questionnaires ?? (await builtQuestionnaires());
  const started = performance.now();
  log(`Opening the database (${databaseUrl ? 'PostgreSQL' : (dataFolder ?? 'in memory')}) …`);
  const database = await openDatabase({ url: databaseUrl, folder: dataFolder });
  const app = createApp();
  try {
    await app.register(receiver, { database, model, questionnaires, log, ...(now && { now }) });
    await app.register(site);
    await app.ready();
    log(`The database is open (${((performance.now() - started) / 1000).toFixed(1)} s).`);
    const url = await listen(app, port);
    const close = async () => {
      await app.close();
      await database.close();
    };
    return { url, close, database };
  } catch (error) {
    await app.close();
    await database.close();
    throw error;
  }
};
