// The court as the browser sees it, on one address for the whole run: page, questionnaire, library, and the receiver
// with its database behind the gate.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { startOwnServer } from '../support/own-server.mjs';
import { smallQuestionnaire } from '../support/small-survey.mjs';
import { openGate } from './gate.mjs';
import { openLine } from './line.mjs';
import { pageFor, pageHeaders } from './page.mjs';

const textOf = async (incoming) => {
  let text = '';
  for await (const chunk of incoming.setEncoding('utf8')) text += chunk;
  return text;
};

/** `script` replaces the built library, for controls. */
export const openCourt = async (script) => {
  const demo = await startOwnServer({ questionnaires: [smallQuestionnaire] });
  const line = openLine();
  const gate = openGate(demo.url, line.tell);
  const json = (outgoing, value) => {
    outgoing.writeHead(200, { 'content-type': 'application/json' });
    outgoing.end(JSON.stringify(value));
  };
  const module = (file) => async (_, outgoing) => {
    outgoing.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
    outgoing.end(await readFile(new URL(file, import.meta.url)));
  };
  const routes = {
    '/visit.html': (url, outgoing) => {
      outgoing.writeHead(200, pageHeaders);
      outgoing.end(pageFor(url.searchParams.get('kill')));
    },
    '/visit.json': (_, outgoing) => json(outgoing, smallQuestionnaire),
    '/hand.mjs': module('./hand.mjs'),
    '/answers-of.mjs': module('./answers-of.mjs'),
    '/acknowledgements.mjs': module('./acknowledgements.mjs'),
    '/order': (_, outgoing) => line.nextOrder((order) => json(outgoing, order)),
    '/said': async (url, outgoing, incoming) => {
      const { fact, value } = JSON.parse(await textOf(incoming));
      if (line.isOpen(Number(url.searchParams.get('visit')))) line.tell(fact, value);
      json(outgoing, null);
    },
    ...(script && {
      '/dist/court-survey.min.js': (_, outgoing) => {
        outgoing.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' });
        outgoing.end(script);
      },
    }),
  };
  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url, 'http://court');
    try {
      const route = routes[url.pathname] ?? (() => gate.pass(incoming, outgoing));
      await route(url, outgoing, incoming);
    } catch {
      // A page that was killed in the middle of a word.
      outgoing.destroy();
    }
  });
  const sockets = new Set();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    line,
    gate,
    addressFor: (kill) => `${origin}/visit.html?kill=${kill}&visit=${line.begin()}`,
    /** Everything a dead browser had still said has been heard when its last connection is closed. */
    hungUp: async () => {
      await Promise.all([...sockets].map((socket) => new Promise((closed) => socket.on('close', closed))));
      line.cut();
    },
    /** What the receiver stored of the person of one kill. */
    rowsOf: async (kill) => {
      const rows = await demo.database.query('SELECT receipt_id, answers FROM responses');
      return rows.filter(({ answers }) => answers.name?.startsWith(`${kill}·`));
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await demo.close();
    },
  };
};
