import { expect } from '@open-wc/testing';
import { begin, receipt, submissionId } from './sender-of.js';

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

  it('after the session ended the very same bytes go under the same key once the person has signed in', async () => {
    const { sender, posts, states } = await begin([401, 'receipt']);
    await sender.send();
    sender.nudge();
    expect([posts.length, sender.phase]).to.deep.equal([1, 'signedOut']);
    await sender.retry();
    const [first, second] = posts.map(({ body, options }) => [body, options.headers.get('Idempotency-Key')]);
    expect(second).to.deep.equal(first);
    expect(states).to.deep.equal(['sending', 'authRequired', 'sending', 'delivered']);
  });

  it('a participation token is asked for anew before each attempt, and is in no body and no record', async () => {
    let asked = 0;
    const { sender, posts, outbox } = await begin(['down', 'down'], {
      getParticipation: async () => `token-${++asked}`,
    });
    await sender.retry();
    await sender.retry();
    sender.close();
    const tokens = posts.map(({ options }) => options.headers.get('Participation-Token'));
    expect(tokens).to.deep.equal(['token-1', 'token-2']);
    expect(JSON.stringify([posts.map(({ body }) => body), await outbox.waiting()])).not.to.contain('token-');
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

  it('somebody else signs in while a stale token is refused: the response is not sent under theirs', async () => {
    let owner = 'A';
    const { sender, posts, states } = await begin([403, 'receipt'], {
      csrf: () => {
        if (owner === 'A') queueMicrotask(() => sender.hold());
        owner = 'B';
        return ['X-CSRF', owner];
      },
    });
    await sender.send();
    expect(posts.length).to.be.lessThan(2);
    expect(states.at(-1)).to.equal('waiting');
  });

  it('closed while the host looks for its headers: nothing is posted any more', async () => {
    const host: { give?: (headers: HeadersInit) => void } = {};
    const { sender, posts } = await begin(['receipt'], {
      getHeaders: () => new Promise((resolve) => (host.give = resolve)),
    });
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

  it('delivered, a further "try again" sends nothing', async () => {
    const { sender, posts } = await begin(['receipt']);
    await sender.send();
    expect((await sender.retry()).state).to.equal('delivered');
    expect(posts.length).to.equal(1);
  });

  it('a stale CSRF token is read again once, then the person must sign in', async () => {
    let reads = 0;
    const { sender, posts, states } = await begin([403, 403], { csrf: () => ['X-CSRF', `t${++reads}`] });
    await sender.send();
    expect(posts.map(({ options }) => options.headers.get('X-CSRF'))).to.deep.equal(['t1', 't2']);
    expect(states).to.deep.equal(['sending', 'authRequired']);
  });
});
