import { expect } from '@open-wc/testing';
import { NoAnswer, type HttpAnswer, type PostOptions } from '../../../src/delivery/http.js';
import { createMemoryStore } from '../../../src/delivery/memory-store.js';
import { Outbox } from '../../../src/delivery/outbox.js';
import type { OutboxRecord } from '../../../src/delivery/outbox-record.js';
import { openRecordStore } from '../../../src/delivery/record-store.js';
import { openStore } from '../../../src/delivery/open-store.js';
import { Sender, type DeliveryState } from '../../../src/delivery/sender.js';
import { draftKey, draftKeys, leavingKey, outboxPrefix, receiptPrefix, slotOf } from '../../../src/delivery/slot.js';
import { pageTime } from './page-time.js';

const submissionId = '0b6c2f0e-3d2b-4a3e-9a0e-0d6f3f0b7f11';
const record: OutboxRecord = {
  v: 1,
  submissionId,
  body: '{"a":1}',
  bodyDigest: null,
  locale: 'kk',
  sealedAt: Date.now(),
  attempts: 0,
};
const receipt = { receiptId: 'R1', submissionId, acceptedOn: '2026-11-24', survey: { id: 'x', version: '1' } };

const unknownVersion = 'unknown version';
type Reply = number | typeof unknownVersion | 'down' | 'hangs' | 'receipt';
const reply = (given: Exclude<Reply, 'hangs'>): HttpAnswer => {
  if (given === 'down') throw new NoAnswer('no connection');
  const common = { redirected: false, contentType: 'application/json', retryAfter: '3600', date: null };
  if (given === unknownVersion)
    return { ...common, status: 422, text: '{"type":"urn:court-survey:problem:unknown-version"}' };
  return given === 'receipt'
    ? { ...common, status: 201, text: JSON.stringify(receipt) }
    : { ...common, status: given, text: '' };
};

const begin = async (
  replies: readonly Reply[],
  csrf?: () => readonly [string, string],
  kept: OutboxRecord = { ...record, sealedAt: Date.now() },
  getHeaders?: () => Promise<HeadersInit>,
) => {
  const posts: { body: string; options: PostOptions }[] = [];
  const states: DeliveryState['state'][] = [];
  const store = createMemoryStore();
  const outbox = new Outbox(store, 's');
  await outbox.add(kept);
  const sender = new Sender(kept, {
    outbox,
    endpoint: 'https://court.example/api',
    credentials: 'same-origin',
    anonymous: false,
    sources: { csrf, getHeaders, getParticipation: undefined },
    announce: ({ state }) => states.push(state),
    post: async (_, body, options) => {
      posts.push({ body, options });
      const given = replies[posts.length - 1] ?? 'down';
      return given === 'hangs' ? new Promise(() => undefined) : reply(given);
    },
  });
  return { sender, posts, states, store, outbox };
};

describe('one press of Send', () => {
  it('is delivered by the same bytes under the same key, however many attempts it takes', async () => {
    const { sender, posts, states, store } = await begin(['down', 503, 'receipt']);
    for (let i = 0; i < 3; i++) await sender.retry();
    sender.close();
    expect(new Set(posts.map(({ body }) => body)).size).to.equal(1);
    expect(posts.map(({ options }) => options.headers.get('Idempotency-Key'))).to.deep.equal(
      Array(3).fill(`"${submissionId}"`),
    );
    expect(states).to.deep.equal(['sending', 'waiting', 'sending', 'waiting', 'sending', 'delivered']);
    expect((await store.list('o|')).length).to.equal(0);
    expect((await store.list('r|')).length).to.equal(1);
  });

  it('two calls at once are one request', async () => {
    const { sender, posts } = await begin(['receipt']);
    await Promise.all([sender.send(), sender.send()]);
    expect(posts.length).to.equal(1);
  });

  it('a refusal keeps the response until the person decides', async () => {
    const { sender, outbox } = await begin([410]);
    await sender.send();
    expect((await outbox.waiting())?.refused).to.include({ reason: 'closed', status: 410 });
  });

  it('a refusal that arrives after the receipt of another tab does not bring the response back', async () => {
    const { sender, outbox, store } = await begin([410]);
    await outbox.delivered(receipt);
    await sender.send();
    expect(await outbox.waiting()).to.equal(undefined);
    expect((await store.list('r|')).length).to.equal(1);
  });

  it('a receipt that comes late takes the draft it was made of, and no other that was begun since', async () => {
    const { outbox, store } = await begin([]);
    const [draft, left] = draftKeys('s') as [string, string];
    await store.set(draft, { v: 1, submissionId: 'begun-since' });
    await store.set(left, { v: 1, submissionId });
    await outbox.delivered(receipt);
    expect(await store.get(draft)).to.deep.equal({ v: 1, submissionId: 'begun-since' });
    expect(await store.get(left)).to.equal(undefined);
  });

  for (const [what, later] of Object.entries({
    'a response': { v: 2, secret: 'unknown form' },
    'a sealed response': { v: 2, sealed: { kind: 'unknown' } },
  }))
    it(`${what} of a later version of the library is neither sent nor overwritten, and not taken for nothing`, async () => {
      const store = createMemoryStore();
      const key = outboxPrefix('s') + submissionId;
      await store.set(key, later);
      const outbox = new Outbox(store, 's');
      expect(await outbox.waiting().then(() => 'nothing', String)).to.contain('LaterVersion');
      await outbox.keep(record);
      expect(await store.get(key)).to.equal(later);
    });

  it('a receipt of a later version is not taken for nothing either', async () => {
    const store = createMemoryStore();
    await store.set(receiptPrefix('s') + submissionId, { v: 2, secret: 'unknown form' });
    expect(await new Outbox(store, 's').receipt().then(() => 'nothing', String)).to.contain('LaterVersion');
  });

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

  it('somebody else signs in while a stale token is refused: the response is not sent under theirs', async () => {
    let owner = 'A';
    const { sender, posts, states } = await begin([403, 'receipt'], () => {
      if (owner === 'A') queueMicrotask(() => sender.hold());
      owner = 'B';
      return ['X-CSRF', owner];
    });
    await sender.send();
    expect(posts.length).to.be.lessThan(2);
    expect(states.at(-1)).to.equal('waiting');
  });

  it('closed while the host looks for its headers: nothing is posted any more', async () => {
    const host: { give?: (headers: HeadersInit) => void } = {};
    const { sender, posts } = await begin(
      ['receipt'],
      undefined,
      undefined,
      () => new Promise((resolve) => (host.give = resolve)),
    );
    const sending = sender.send();
    await Promise.resolve();
    sender.close();
    host.give?.({});
    await sending;
    expect(posts.length).to.equal(0);
  });

  it('what storage does not erase is not called erased, and can be tried again', async () => {
    const { sender, outbox } = await begin([410]);
    await sender.send();
    const { erase } = outbox;
    outbox.erase = () => Promise.reject(new Error('full'));
    let refused = false;
    await sender.erase().catch(() => (refused = true));
    expect([refused, sender.phase]).to.deep.equal([true, 'refused']);
    outbox.erase = erase;
    expect(await sender.erase()).to.equal(true);
    expect(await outbox.waiting()).to.equal(undefined);
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

  it('delivered, a further "try again" sends nothing', async () => {
    const { sender, posts } = await begin(['receipt']);
    await sender.send();
    expect((await sender.retry()).state).to.equal('delivered');
    expect(posts.length).to.equal(1);
  });

  it('a stale CSRF token is read again once, then the person must sign in', async () => {
    let reads = 0;
    const { sender, posts, states } = await begin([403, 403], () => ['X-CSRF', `t${++reads}`]);
    await sender.send();
    expect(posts.map(({ options }) => options.headers.get('X-CSRF'))).to.deep.equal(['t1', 't2']);
    expect(states).to.deep.equal(['sending', 'authRequired']);
  });
});

describe('records on the device', () => {
  it('a draft key with separators never reaches another slot', () => {
    const slot = (subject: string): string => slotOf({ endpoint: 'e', questionnaireId: 'q', subject });
    expect(outboxPrefix(slot('a|b')).startsWith(outboxPrefix(slot('a')))).to.equal(false);
    expect(slot('a|b')).not.to.equal(slotOf({ endpoint: 'e', questionnaireId: 'q|a', subject: 'b' }));
  });

  it('sealing puts the response and removes the draft in one transaction', async () => {
    const store = await openRecordStore();
    await store.set(draftKey('tx'), { v: 1, submissionId });
    await store.set(leavingKey('tx'), { v: 1, submissionId: 'of another' });
    await new Outbox(store, 'tx').add(record);
    expect(await store.get(draftKey('tx'))).to.equal(undefined);
    expect(await store.get(leavingKey('tx'))).not.to.equal(undefined);
    expect((await store.list(outboxPrefix('tx'))).length).to.equal(1);
    for (const key of [outboxPrefix('tx') + submissionId, leavingKey('tx')]) await store.delete(key);
  });

  it('a database that another page upgrades or deletes is let go and opened again', async () => {
    const store = await openRecordStore();
    await store.set('probe', 1);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('court-survey');
      request.onsuccess = () => resolve();
      request.onblocked = () => reject(new Error('blocked'));
    });
    await store.set('probe', 2);
    expect(await store.get('probe')).to.equal(2);
  });

  it('two who need the database at once after it was let go share one connection, and none is left behind', async () => {
    const store = await openRecordStore();
    const drop = (): Promise<void> =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('court-survey');
        request.onsuccess = () => resolve();
        request.onblocked = () => reject(new Error('blocked'));
      });
    await drop();
    const { open } = IDBFactory.prototype;
    let opened = 0;
    IDBFactory.prototype.open = function (...given) {
      opened += 1;
      return open.apply(this, given);
    };
    try {
      await Promise.all([store.get('one'), store.set('other', 1), store.list('o|')]);
    } finally {
      IDBFactory.prototype.open = open;
    }
    expect(opened).to.equal(1);
  });

  it('reading one slot touches the records of no other', async () => {
    const store = await openRecordStore();
    const own = slotOf({ endpoint: 'e', questionnaireId: 'q', subject: 'own' });
    for (const slot of [own, `${own}x`, 'zz']) await store.set(outboxPrefix(slot) + submissionId, record);
    const { getAll } = IDBObjectStore.prototype;
    let read = 0;
    IDBObjectStore.prototype.getAll = function (...given) {
      const request = getAll.apply(this, given);
      request.addEventListener('success', () => (read += request.result.length));
      return request;
    };
    try {
      expect((await store.list(outboxPrefix(own))).map(([key]) => key)).to.deep.equal([
        outboxPrefix(own) + submissionId,
      ]);
    } finally {
      IDBObjectStore.prototype.getAll = getAll;
    }
    expect(read).to.equal(1);
    for (const slot of [own, `${own}x`, 'zz']) await store.delete(outboxPrefix(slot) + submissionId);
  });

  it('the synchronous path is readable afterwards', async () => {
    const store = await openRecordStore();
    expect(store.setNow('now', 'typed')).to.equal(true);
    expect(await store.get('now')).to.equal('typed');
  });

  it('storage that throws at once becomes memory', async () => {
    const open = indexedDB.open.bind(indexedDB);
    Object.defineProperty(indexedDB, 'open', {
      configurable: true,
      value: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    try {
      expect((await openStore('device', 's')).persistent).to.equal(false);
    } finally {
      Object.defineProperty(indexedDB, 'open', { configurable: true, value: open });
    }
    expect((await openStore('device', 's')).persistent).to.equal(true);
  });
});
