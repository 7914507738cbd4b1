import { expect } from '@open-wc/testing';
import type { OutboxRecord } from '../../../src/delivery/outbox-record.js';
import { pageTime } from './page-time.js';
import { begin, record, unknownVersion } from './sender-of.js';

describe('a response that waits', () => {
  it('what the court asked for outlives the page: the next visit does not come earlier, the person may', async () => {
    const { sender, outbox } = await begin([503]);
    await sender.send();
    sender.close();
    const kept = await outbox.waiting();
    expect(kept?.attempts).to.equal(1);
    expect(kept?.notBefore).to.be.greaterThan(Date.now() + 3_500_000);
    const next = await begin(['receipt'], undefined, kept);
    next.sender.resume();
    expect([next.posts.length, next.states]).to.deep.equal([0, ['waiting']]);
    await next.sender.retry();
    expect(next.states.at(-1)).to.equal('delivered');
  });

  it('a page that is loaded again and again does not come earlier than one that stays; the person may', async () => {
    const first = await begin(['down']);
    await first.sender.send();
    first.sender.close();
    let kept = await first.outbox.waiting();
    for (let reload = 0; reload < 5; reload++) {
      const { sender, posts, states, outbox } = await begin(['receipt'], undefined, kept);
      sender.resume();
      expect([posts.length, states]).to.deep.equal([0, ['waiting']]);
      sender.close();
      kept = await outbox.waiting();
    }
    const { sender, states } = await begin(['receipt'], undefined, kept);
    sender.resume();
    await sender.retry();
    expect(states.at(-1)).to.equal('delivered');
  });

  it('the waits go on growing over all pages, until the person’s own word', async () => {
    let kept: OutboxRecord | undefined;
    for (let page = 0; page < 6; page++) {
      const { sender, outbox } = await begin(['down'], undefined, kept);
      await sender.send();
      sender.close();
      kept = await outbox.waiting();
    }
    expect([kept?.attempts, kept?.tries]).to.deep.equal([6, 6]);
    const { sender, outbox } = await begin(['down'], undefined, kept);
    await sender.retry();
    sender.close();
    kept = await outbox.waiting();
    expect([kept?.attempts, kept?.tries]).to.deep.equal([7, 1]);
  });

  it('a page that is loaded again in the middle of an attempt does not make another one at once', async () => {
    const { outbox } = await begin(['hangs']).then(({ sender, ...rest }) => (void sender.send(), rest));
    const kept = await outbox.waiting();
    const next = await begin(['receipt'], undefined, kept);
    next.sender.resume();
    expect([next.posts.length, next.states]).to.deep.equal([0, ['waiting']]);
    next.sender.close();
  });

  it('a moment that only another clock can have written holds nobody up', async () => {
    const { sender, posts } = await begin(['receipt'], undefined, { ...record, nextAt: Date.now() + 9e9, tries: 3 });
    sender.resume();
    await sender.send();
    expect(posts.length).to.equal(1);
  });

  it('signs that something has changed lead to one attempt, and to none just after one', async () => {
    const { sender, posts } = await begin(['down', 'receipt']);
    await sender.send();
    for (let sign = 0; sign < 5; sign++) sender.nudge();
    expect(posts.length).to.equal(1);
    sender.close();
  });

  it('while somebody else uses the browser nothing goes out by itself; the person’s own word does', async () => {
    const { sender, posts, states } = await begin(['down', 'receipt']);
    await sender.send();
    sender.hold();
    sender.nudge();
    expect(states.at(-1)).to.equal('waiting');
    expect(posts.length).to.equal(1);
    await sender.retry();
    expect(states.at(-1)).to.equal('delivered');
  });

  it('a version the court does not know yet is tried again after a day also by a page that stays open', async () => {
    const pass = pageTime();
    try {
      const { sender, posts, states } = await begin([unknownVersion, unknownVersion, 'receipt']);
      await sender.send();
      expect(states.at(-1)).to.equal('rejected');
      for (const day of [1, 2]) {
        await pass(day * 86_400_000 - 60_000);
        expect(posts.length).to.equal(day);
        await pass(day * 86_400_000 + 3_600_000);
        expect(posts.length).to.equal(day + 1);
      }
      expect(states.at(-1)).to.equal('delivered');
    } finally {
      pass.end();
    }
  });

  it('while somebody else uses the browser a version the court did not know is not tried again by itself', async () => {
    const pass = pageTime();
    try {
      const { sender, posts } = await begin([unknownVersion, 'receipt']);
      await sender.send();
      sender.hold();
      await pass(30 * 3_600_000);
      sender.nudge();
      await pass(31 * 3_600_000);
      expect(posts.length).to.equal(1);
    } finally {
      pass.end();
    }
  });

  it('a device that slept over the day asks again when it is looked at', async () => {
    const now = Date.now();
    const { sender, states } = await begin([unknownVersion, 'receipt']);
    await sender.send();
    const pass = pageTime(now + 2 * 86_400_000);
    try {
      sender.nudge();
      await pass(10_000);
      expect(states.at(-1)).to.equal('delivered');
    } finally {
      pass.end();
    }
  });

  it('a version the court does not know yet is tried again after a day, and not before', async () => {
    const refused = { reason: 'unknownVersion' as const, status: 422, at: Date.now() };
    const today = await begin(['receipt'], undefined, { ...record, refused });
    today.sender.resume();
    expect(today.states).to.deep.equal(['rejected']);
    const tomorrow = await begin(['receipt'], undefined, {
      ...record,
      refused: { ...refused, at: Date.now() - 86_400_000 },
    });
    tomorrow.sender.resume();
    await tomorrow.sender.send();
    expect(tomorrow.states.at(-1)).to.equal('delivered');
  });
});
