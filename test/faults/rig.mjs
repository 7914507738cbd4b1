// Browser, proxy and receiver together, and one run after another through them.
import { wrongIn } from './checks.mjs';
import { drive } from './drive.mjs';
import { planOf } from './plan.mjs';
import { PortalPage } from './portal-page.mjs';
import { startFaultProxy } from './proxy.mjs';

/** Every press of Send has a mark of its own, also where several builds are put to the test. */
let presses = 0;

/** Opens a browser of its own on a fresh profile; the receiver is shared. */
export const openRig = async ({ receiver, site, tally }) => {
  const proxy = await startFaultProxy(receiver.url, { site, hit: tally.fault });
  let told = [];
  // Asked in the very moment, not afterwards, when the row may have come.
  const hear = (fact) => told.push({ ...fact, wasStored: proxy.stored.has(fact.receiptId) });
  const page = await PortalPage.open(proxy.url, hear);
  await page.load();

  return {
    /** One run; resolves with what is wrong. */
    async run(seed, number) {
      const plan = planOf(seed, number);
      const person = `run-${number}-${++presses}`;
      const before = await receiver.count();
      told = [];
      proxy.posts.length = proxy.strangers.length = 0;
      proxy.notices.clear();
      proxy.keepsConnections = plan.keepsConnections;
      const driven = await drive({ page, proxy, hit: tally.disturbance }, { plan, person, mark: person });
      proxy.letGo();
      await proxy.settled();
      const marks = [person, ...(driven.neighbour ? [driven.neighbour.mark] : [])];
      const rowsOf = new Map(await Promise.all(marks.map(async (mark) => [mark, await receiver.rowsOf(mark)])));
      const added = (await receiver.count()) - before;
      tally.ran(proxy.posts.length, added);
      const left = proxy.script.length;
      proxy.script = [];
      const { posts, strangers } = proxy;
      return wrongIn({ ...driven, person, mark: person, told, posts, strangers, left, rowsOf, added });
    },
    async close() {
      await page.close();
      await proxy.close();
    },
  };
};
