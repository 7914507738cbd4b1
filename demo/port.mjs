// The port: read from PORT, tried before anything slow, and explained when it cannot be had.
import { createServer } from 'node:net';

const host = '127.0.0.1';

const explain = (error, port) => {
  const other = port < 65535 ? port + 1 : 8001;
  const why = { EADDRINUSE: 'is in use by another program', EACCES: 'may not be used by this account' }[error.code];
  if (!why) return error;
  return Object.assign(
    new Error(`Port ${port} ${why}. Choose another one: PORT=${other} npm start`, { cause: error }),
    {
      code: error.code,
    },
  );
};

/** PORT as a number, 8000 when unset. Throws a sentence for people. @param {string | undefined} text */
export const readPort = (text) => {
  if (text === undefined || text.trim() === '') return 8000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`PORT is "${text}", but a port is a number from 0 (any free one) to 65535: PORT=8001 npm start`);
};

/** Rejects at once, before a build or a database, when the port cannot be had. @param {number} port */
export const checkPort = (port) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(explain(error, port)));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });

/** The address people open. @param {import('fastify').FastifyInstance} app @param {number} port */
export const listen = async (app, port) => {
  try {
    return await app.listen({ port, host });
  } catch (error) {
    throw explain(error, port);
  }
};
