import { expect } from '@open-wc/testing';
import { Outbox } from '../../../src/delivery/outbox.js';
import { openRecordStore } from '../../../src/delivery/record-store.js';
import { openStore } from '../../../src/delivery/open-store.js';
import { draftKey, leavingKey, outboxPrefix, slotOf } from '../../../src/delivery/slot.js';
import { record, submissionId } from './sender-of.js';

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
