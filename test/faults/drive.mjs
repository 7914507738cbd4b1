// One run: a person answers, presses Send and does what the plan says until the receipt is there.

/** Longer than any wait the faults ask for and than the widget's own time out. */
const longEnough = 300_000;

class Drive {
  constructor({ page, proxy, hit }, { plan, person, mark }) {
    Object.assign(this, { page, proxy, hit, plan, person, mark, ways: [...plan.ways] });
  }

  async toReceipt() {
    const { page, proxy, plan, person, mark } = this;
    const arrival = await page.show(person);
    if (arrival.type !== 'survey-ready') throw new Error(`a new person is greeted with ${arrival.type}`);
    await page.ask('answer', { mark, words: plan.words });
    proxy.script = plan.script.map((step) => ({ ...step }));
    await page.ask('send');
    for (;;) {
      const { type, detail, receiptId } = await this.#outcome();
      if (type === 'survey-delivered') break;
      // Delivered by the page before, which had no time to say so.
      if (type === 'receipt') return receiptId;
      if (type === 'waits') {
        await page.pass(longEnough);
        continue;
      }
      if (type === 'survey-ready') throw new Error('who has pressed Send is shown a new form');
      if (type === 'survey-rejected' || (type === 'survey-error' && !detail.startsWith('deliveryFailed')))
        throw new Error(`${type}: ${detail}`);
      await this.#goOn(type);
    }
    return (await page.ask('receipt')).receiptId;
  }

  /** What becomes of the attempt under way, and of those that follow when something happens during it. */
  async #outcome() {
    for (let outcome = this.#listen(); ;) {
      if ((await Promise.race([outcome, this.proxy.notices.some()])) !== undefined) return outcome;
      if (this.proxy.notices.take() === 'silent') await this.page.pass(longEnough);
      else if (await this.#disturb()) outcome = this.#listen();
    }
  }

  #listen() {
    const outcome = this.page.ask('outcome');
    // A page that is left or killed answers no more.
    outcome.catch(() => {});
    return outcome;
  }

  /** `true` when another page is there afterwards. */
  async #disturb() {
    const { page, proxy, plan } = this;
    this.hit(plan.sending);
    if (plan.sending === 'reloaded while sending') await page.reload();
    else if (plan.sending === 'reopened while sending') await page.reopen();
    else if (plan.sending === 'browser killed while sending') await page.kill();
    else await page.ask('pressWhileSending');
    proxy.letGo();
    return plan.sending !== 'pressed while sending';
  }

  async #goOn(type) {
    const { page } = this;
    const planned = this.ways.shift() ?? 'retry() called';
    // Who has to sign in again is waited for.
    const way = planned === 'left to itself' && type === 'survey-auth-required' ? '"try again" pressed' : planned;
    this.hit(way);
    switch (way) {
      case '"try again" pressed':
        return page.ask('press');
      case 'retry() called':
        return page.ask('retry');
      case 'pressed and called at once':
        return page.ask('pressAndRetry');
      case 'left to itself':
        return page.pass(longEnough);
      case 'page reloaded':
        return page.reload();
      case 'page closed and reopened':
        return page.reopen();
      case 'browser killed':
        return page.kill();
      default:
        return this.#letAnotherIn();
    }
  }

  /** Somebody else answers and sends in the same browser while this response waits, then this person comes back. */
  async #letAnotherIn() {
    const { page, proxy, plan, person, mark } = this;
    const neighbour = { person: `${person}-neighbour`, mark: `${mark} of another` };
    this.neighbour = neighbour;
    proxy.isPaused = true;
    try {
      neighbour.greeting = (await page.show(neighbour.person)).type;
      if (neighbour.greeting === 'survey-ready') await page.ask('answer', { mark: neighbour.mark });
      if (plan.neighbourReloads) {
        await page.ask('saved');
        await page.reload();
        neighbour.greeting = (await page.ask('outcome')).type;
      }
      if (neighbour.greeting !== 'survey-ready') throw new Error('the neighbour cannot answer');
      await page.ask('send');
      const { type, detail } = await page.ask('outcome');
      if (type !== 'survey-delivered') throw new Error(`the neighbour hears ${type} ${detail}`);
      neighbour.receiptId = (await page.ask('receipt')).receiptId;
    } finally {
      proxy.isPaused = false;
    }
    await page.showAgain(person);
  }
}

/** Resolves with what was shown; what went wrong on the way is `trouble`. */
export const drive = async (place, run) => {
  const driven = new Drive(place, run);
  try {
    return { receiptId: await driven.toReceipt(), neighbour: driven.neighbour };
  } catch (error) {
    return { trouble: error.message, neighbour: driven.neighbour };
  }
};
