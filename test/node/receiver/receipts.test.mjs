import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { newReceiptId, readReceiptId } from '../../../demo/receiver/receipt-id.mjs';
import { post, startReceiver, submissionOf } from './receiver-fixture.mjs';

describe('a receipt number read from paper', () => {
  it('is found in any case, without hyphens, and with the letters people confuse', () => {
    for (let round = 0; round < 200; round += 1) {
      const id = newReceiptId();
      const typed = id.toLowerCase().replaceAll('-', ' ').replaceAll('1', 'l').replaceAll('0', 'o');
      assert.equal(readReceiptId(typed), id);
    }
  });

  it('with one wrong character or two swapped neighbours is never taken for another person’s', () => {
    const id = newReceiptId().replaceAll('-', '');
    for (let place = 0; place < id.length; place += 1) {
      for (const symbol of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        const wrong = id.slice(0, place) + symbol + id.slice(place + 1);
        if (wrong !== id) assert.equal(readReceiptId(wrong), undefined, wrong);
      }
      const swapped = id.slice(0, place) + (id[place + 1] ?? '') + id[place] + id.slice(place + 2);
      if (swapped !== id) assert.equal(readReceiptId(swapped), undefined, swapped);
    }
  });

  it('too short, too long or with a foreign letter is no number', () => {
    for (const typed of ['', '7KQ2', 'қ'.repeat(13), newReceiptId() + '0'])
      assert.equal(readReceiptId(typed), undefined);
  });
});

describe('asking about a receipt', () => {
  let server;
  before(async () => {
    server = await startReceiver({ now: () => new Date('2026-11-23T20:30:00Z') });
  });
  after(() => server?.close());
  const ask = (id) => fetch(`${server.url}/api/receipts/${id}`);

  it('tells that it was received, when and for which survey, and nothing else', async () => {
    const { body } = await post(server.url, submissionOf());
    const response = await ask(body.receiptId.toLowerCase());
    assert.equal(response.status, 200);
    // 20:30 in UTC is the next day in the courts.
    assert.deepEqual(await response.json(), {
      received: true,
      acceptedOn: '2026-11-24',
      survey: { id: 'visit', version: '1.0.0' },
    });
  });

  it('that was never given: 404, as for a mistyped one', async () => {
    for (const id of [newReceiptId(), 'nonsense']) {
      const response = await ask(id);
      assert.equal(response.status, 404);
      assert.equal((await response.json()).type, 'urn:court-survey:problem:unknown-receipt');
    }
  });
});
