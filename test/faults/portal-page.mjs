import { chromiumOnProfile } from './chromium-process.mjs';

/** Milliseconds for one thing to happen on the page: far more than it takes on a busy machine. */
const limit = 10_000;

const within = (work, what) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing happened in ${limit / 1_000} s`)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** The browser and the portal's page in it, through reloads, new tabs and deaths. */
export class PortalPage {
  #chromium;
  #context;
  #page;
  #url;
  #hear;
  #person;

  /** `hear(fact)` is called with everything the page notices, the moment it does. */
  static async open(url, hear) {
    const self = new PortalPage();
    self.#url = url;
    self.#hear = hear;
    self.#chromium = await chromiumOnProfile();
    await self.#start();
    return self;
  }

  async #start() {
    this.#context = await this.#chromium.open();
    this.#context.setDefaultTimeout(limit);
    await this.#context.exposeBinding('tellDriver', (_, fact) => this.#hear(fact));
    this.#context.on('request', (request) => {
      if (!request.url().startsWith(`${this.#url}/`)) this.#hear({ type: 'foreign', detail: request.url() });
    });
    // Timers of the page can be moved on; until then they run as ever.
    await this.#context.clock.install();
    this.#page = this.#context.pages()[0] ?? (await this.#context.newPage());
  }

  get #address() {
    return this.#person ? `${this.#url}/?draft-key=${this.#person}` : `${this.#url}/`;
  }

  async load() {
    await this.#page.goto(this.#address);
  }

  /** Shows the survey of a person in the page that is there; resolves with what it says first. */
  async show(person) {
    this.#person = person;
    return within(
      this.#page.evaluate((key) => {
        globalThis.portal.open(key);
        return globalThis.portal.outcome();
      }, person),
      'opening',
    );
  }

  /** The same without waiting for anything: what was left there speaks for itself. */
  async showAgain(person) {
    this.#person = person;
    await this.#page.evaluate((key) => globalThis.portal.open(key), person);
  }

  /** Calls a function of the page's own; see `portal/portal.js`. */
  async ask(what, argument) {
    return within(
      this.#page.evaluate(([name, given]) => globalThis.portal[name](given), [what, argument]),
      what,
    );
  }

  async reload() {
    await this.#page.reload();
  }

  async reopen() {
    const left = this.#page;
    const next = this.#context.newPage();
    await left.close();
    this.#page = await next;
    await this.load();
  }

  async kill() {
    await this.#chromium.kill();
    await this.#start();
    await this.load();
  }

  /**
   * The page's timers that are due in this time fire now, once the page shows its first screen: storage that it still reads
   * would be taken for one that does not answer.
   */
  async pass(milliseconds) {
    await this.ask('shown');
    await this.#context.clock.fastForward(milliseconds);
  }

  async close() {
    await this.#chromium.close();
  }
}
