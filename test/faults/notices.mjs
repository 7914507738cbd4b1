/** What the proxy has to tell the driver, in order; nothing is lost while nobody listens. */
export class Notices {
  #given = [];
  #wake = () => {};

  give(what) {
    this.#given.push(what);
    this.#wake();
  }

  /** Resolves when there is a notice, and leaves it. */
  async some() {
    while (this.#given.length === 0) await new Promise((wake) => (this.#wake = wake));
  }

  take() {
    return this.#given.shift();
  }

  clear() {
    this.#given.length = 0;
  }
}
