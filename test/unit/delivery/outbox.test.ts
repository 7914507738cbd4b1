import { expect } from '@open-wc/testing';
import { createMemoryStore } from '../../../src/delivery/memory-store.js';
import { Outbox } from '../../../src/delivery/outbox.js';
import { draftKeys, outboxPrefix, receiptPrefix } from '../../../src/delivery/slot.js';
import { begin, receipt, record, submissionId } from './sender-of.js';

describe('what lies in the outbox', () => {
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
});
