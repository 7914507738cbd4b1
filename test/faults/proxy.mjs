// Stands between the browser and the receiver with sockets of its own: serves the portal, passes responses on, and does to
// each of them what the script says.
import { createServer } from 'node:http';
import { Exchange } from './exchange.mjs';
import { actsOnHeaders, faults } from './faults.mjs';
import { Notices } from './notices.mjs';
import { wayTo } from './pass-on.mjs';

/** One step of a script: a fault, and whether the request waits on the way for `letGo` before it happens. */
const noFault = { fault: undefined, held: false };

class FaultProxy {
  /** Steps still to come; when there are none, everything is passed on. */
  script = [];
  /** Another person is at the page: what they send is passed on, and the script waits. */
  isPaused = false;
  keepsConnections = true;
  /** Every response that came, whole or not, and every other request that was not for one of the portal's files. */
  posts = [];
  strangers = [];
  /** Receipts whose row is known to be in the database. */
  stored = new Set();
  later = [];
  notices = new Notices();
  #held = [];
  #passing = new Set();

  constructor(target, hit) {
    this.way = wayTo(target);
    this.hit = hit;
  }

  notice(what) {
    this.notices.give(what);
  }

  letGo() {
    for (const go of this.#held.splice(0)) go();
  }

  passOn(asked, body) {
    if (!body) return Promise.resolve({ status: 400, headers: {}, body: Buffer.alloc(0) });
    const passing = this.way.whole(asked, body).then((answer) => {
      if (answer.status === 200 || answer.status === 201) this.stored.add(JSON.parse(answer.body).receiptId);
      return answer;
    });
    this.#passing.add(passing);
    return passing.finally(() => this.#passing.delete(passing));
  }

  /** Everything that is under way to the receiver has arrived, late duplicates too. */
  async settled() {
    for (const late of this.later.splice(0)) await late();
    while (this.#passing.size > 0) await Promise.allSettled(this.#passing);
  }

  async take(incoming, outgoing) {
    const exchange = new Exchange(incoming, outgoing, this);
    const { fault, held } = (this.isPaused ? undefined : this.script.shift()) ?? noFault;
    const post = { fault, headers: incoming.headers, body: undefined };
    this.posts.push(post);
    if (fault) this.hit(fault);
    if (!fault || !actsOnHeaders(fault)) post.body = await exchange.body();
    if (held) await this.#hold();
    if (fault) await faults[fault](exchange);
    else exchange.answer(await exchange.passOn());
    // What was kept back before arrives now that a later request has its answer.
    if (fault !== 'delayed duplicate') for (const late of this.later.splice(0)) await late();
  }

  #hold() {
    return new Promise((go) => {
      this.#held.push(go);
      this.notice('held');
    });
  }
}

/** `site(path)` gives the portal's files; `hit(fault)` hears what really happened to a request. */
export const startFaultProxy = async (target, { site, hit }) => {
  const proxy = new FaultProxy(target, hit);
  const broken = (error) => proxy.strangers.push(`the proxy broke: ${error.stack}`);
  const server = createServer((incoming, outgoing) => {
    incoming.on('error', () => {});
    outgoing.on('error', () => {});
    const path = incoming.url.split('?')[0];
    const file = incoming.method === 'GET' ? site(path) : undefined;
    if (file) return outgoing.writeHead(200, file.headers).end(file.body);
    if (incoming.method === 'POST' && path === '/api/surveys/faults/responses')
      return proxy.take(incoming, outgoing).catch(broken);
    proxy.strangers.push(`${incoming.method} ${incoming.url}`);
    return outgoing.writeHead(404).end();
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return Object.assign(proxy, {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((closed) => {
        proxy.way.close();
        server.close(closed);
        server.closeAllConnections();
      }),
  });
};
