// Stands between the page and the demo: passes everything on, except what a script of one answer per POST says.
import { createServer, request } from 'node:http';

/**
 * `behaviour` may be swapped at any time: 'pass', 'down' (connection reset), 'hold' (no answer until `letGo`, then a reset)
 * or 'html200' (a login page with status 200).
 */
export const startProxy = async (target) => {
  const state = { behaviour: 'pass', posts: [], held: [] };
  const server = createServer((incoming, outgoing) => {
    const chunks = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      if (incoming.method === 'POST') {
        state.posts.push({ headers: incoming.headers, body: body.toString('utf8') });
        if (state.behaviour === 'down') return incoming.socket.destroy();
        if (state.behaviour === 'hold') return state.held.push(incoming.socket);
        if (state.behaviour === 'html200') {
          outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
          return outgoing.end('<!doctype html><title>Кіру</title><p>Кіріңіз</p>');
        }
      }
      const headers = { ...incoming.headers, host: new URL(target).host };
      const passed = request(new URL(incoming.url, target), { method: incoming.method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode, answer.headers);
        answer.pipe(outgoing);
      });
      passed.on('error', () => outgoing.destroy());
      return passed.end(body);
    });
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return Object.assign(state, {
    url: `http://127.0.0.1:${server.address().port}`,
    letGo: () => state.held.splice(0).forEach((socket) => socket.destroy()),
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  });
};
