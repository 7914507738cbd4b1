// `npm start`: builds if needed, opens the database, serves the demo. PORT and DATABASE_URL choose where.
import { buildIfNeeded } from './build-if-needed.mjs';
import { checkPort, readPort } from './port.mjs';
import { fileURLToPath } from 'node:url';

const log = (line) => console.log(line);

const start = async () => {
  const port = readPort(process.env['PORT']);
  await checkPort(port);
  await buildIfNeeded(log);
  // Loaded only now: it needs what the build makes.
  const { startServer } = await import('./server.mjs');
  return startServer({
    port,
    dataFolder: fileURLToPath(new URL('../.data/pglite', import.meta.url)),
    databaseUrl: process.env['DATABASE_URL'] || undefined,
    log,
  });
};

const stopOnSignal = (server) => {
  let stopping = false;
  const stop = async () => {
    // Asked twice: do not wait any longer.
    if (stopping) process.exit(1);
    stopping = true;
    await server.close();
    log('Stopped.');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop());
};

try {
  const server = await start();
  stopOnSignal(server);
  log(`\nThe court portal is at ${server.url}/ (results: ${server.url}/results). Stop with Ctrl+C.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (process.env['DEBUG']) console.error(error);
  process.exit(1);
}
