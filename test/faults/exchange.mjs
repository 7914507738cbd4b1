import { setTimeout as pause } from 'node:timers/promises';

const dripBytes = 16;
/** Milliseconds between two drops: enough for each to travel alone. */
const dripPause = 2;

/** One request between the browser and the receiver, and everything a fault may do to it. */
export class Exchange {
  #incoming;
  #outgoing;
  #proxy;
  #body;

  constructor(incoming, outgoing, proxy) {
    this.#incoming = incoming;
    this.#outgoing = outgoing;
    this.#proxy = proxy;
  }

  /** The body, whole; `undefined` when the browser's side broke off before its end. */
  body() {
    return (this.#body ??= this.#incoming.toArray().then(
      (chunks) => Buffer.concat(chunks),
      () => undefined,
    ));
  }

  get isGone() {
    return this.#outgoing.socket === null || this.#outgoing.socket.destroyed;
  }

  /** The receiver gets the request and answers; the browser knows nothing of it yet. */
  async passOn() {
    return this.#proxy.passOn(this.#incoming, await this.body());
  }

  async passHalf() {
    await this.#proxy.way.half(this.#incoming, await this.body());
  }

  /** The same bytes arrive once more after the next request has been answered. */
  async passOnLater() {
    const body = await this.body();
    this.#proxy.later.push(() => this.#proxy.passOn(this.#incoming, body));
  }

  /** TCP reset: the browser has no answer and cannot know how far its request came. */
  reset() {
    this.#incoming.socket.resetAndDestroy();
  }

  /** Nothing ever comes; the driver is told, because only the widget's own clock ends this. */
  silence() {
    if (!this.isGone) this.#proxy.notice('silent');
  }

  answer({ status, headers = {}, body = '' }) {
    this.#head(status, headers);
    this.#outgoing.end(body);
  }

  /** The answer in drops; `until` in (0, 1] is the part of it that arrives before the connection breaks. */
  async drip({ status, headers, body }, until = 1) {
    this.#head(status, headers);
    const end = Math.floor(body.length * until);
    for (let at = 0; at < end && !this.isGone; at += dripBytes) {
      this.#outgoing.write(body.subarray(at, Math.min(at + dripBytes, end)));
      await pause(dripPause);
    }
    if (until === 1) this.#outgoing.end();
    else this.reset();
  }

  #head(status, headers) {
    if (headers.date) this.#outgoing.sendDate = false;
    const kept = this.#proxy.keepsConnections ? {} : { connection: 'close' };
    const { connection: _, 'transfer-encoding': __, ...own } = headers;
    this.#outgoing.writeHead(status, { ...own, ...kept });
  }
}
