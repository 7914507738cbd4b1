import { expect } from '@open-wc/testing';
import type { DraftRecord } from '../../../src/delivery/draft-record.js';
import { draftWith as draft } from './draft-with.js';
import { DraftStore, TakenOver, type DraftStoreOptions } from '../../../src/delivery/draft-store.js';
import { openJournal } from '../../../src/delivery/journal.js';
import { createMemoryStore } from '../../../src/delivery/memory-store.js';
import type { Draft } from '../../../src/model/draft.js';

const day = 86_400_000;
let slots = 0;
const device = () => {
  const store = createMemoryStore();
  const slot = `draft-store-test-${slots++}`;
  let now = 1_000 * day;
  const tab = (more: Partial<DraftStoreOptions> = {}): DraftStore =>
    new DraftStore(store, {
      slot,
      tab: 'a tab',
      days: 7,
      cipher: undefined,
      journal: openJournal(slot),
      describe: () => ({ digest: null, titles: {} }),
      now: () => now,
      ...more,
    });
  return { store, slot, tab, passDays: (days: number) => void (now += days * day) };
};
const answerIn = async (drafts: DraftStore): Promise<unknown> => {
  const found = await drafts.load();
  return found.found === 'draft' ? found.content.draft.answers['q'] : found.found;
};

describe('a draft on the device', () => {
  it('is found by the next visit, which says whether it is the same tab', async () => {
    const { tab } = device();
    await tab().save(draft('a'));
    const same = await tab().load();
    const other = await tab({ tab: 'another' }).load();
    expect(same).to.include({ found: 'draft', sameTab: true });
    expect(other).to.include({ found: 'draft', sameTab: false });
  });

  it('keeps the id its response will have, so that Send after a crash is the same response', async () => {
    const { tab } = device();
    const first = tab();
    await first.save(draft('a'));
    const second = tab();
    expect(second.submissionId).not.to.equal(first.submissionId);
    await second.load();
    expect(second.submissionId).to.equal(first.submissionId);
    await second.erase();
    expect(second.submissionId).not.to.equal(first.submissionId);
  });

  it('what was written while leaving wins over what was saved before, and is gone after the next saving', async () => {
    const { tab, store, slot } = device();
    const first = tab();
    await first.save(draft('saved'));
    expect(first.saveNow(draft('left'))).to.equal(true);
    const second = tab();
    expect(await answerIn(second)).to.equal('left');
    await second.save(draft('next'));
    expect(await answerIn(tab())).to.equal('next');
    expect(await store.list('j|')).to.deep.equal([]);
    expect(openJournal(slot).read()).to.equal(undefined);
  });

  it('the journal alone is enough when the browser lost the other write', async () => {
    const { tab, store } = device();
    const first = tab();
    await first.save(draft('saved'));
    first.saveNow(draft('left'));
    await store.transact(
      [],
      (await store.list('j|')).map(([key]) => key),
    );
    expect(await answerIn(tab())).to.equal('left');
  });

  it('a saving that was under way while leaving does not erase what was written then', async () => {
    const { tab, store } = device();
    const drafts = tab();
    const saving = drafts.save(draft('earlier'));
    drafts.saveNow(draft('left'));
    await saving;
    expect((await store.list('j|')).length).to.equal(1);
    expect(await answerIn(tab())).to.equal('left');
  });

  it('expires after its days and is deleted then; a clock that was moved back expires nothing', async () => {
    const { tab, store, passDays } = device();
    await tab().save(draft('a'));
    passDays(-400);
    expect(await answerIn(tab())).to.equal('a');
    passDays(400 + 6);
    expect(await answerIn(tab())).to.equal('a');
    passDays(2);
    expect(await answerIn(tab())).to.equal('expired');
    expect(await store.list('')).to.deep.equal([]);
  });

  it('of a later version of the library is neither read nor overwritten', async () => {
    const { tab, store, slot } = device();
    const later = { v: 2, term: 1, secret: 'unknown form' };
    await store.set(`d|${slot}`, later);
    const drafts = tab();
    expect(await answerIn(drafts)).to.equal('newer');
    let refused: unknown;
    await drafts.save(draft('a')).catch((error: unknown) => (refused = error));
    expect(refused).to.be.instanceOf(TakenOver);
    expect(await store.get(`d|${slot}`)).to.equal(later);
  });

  it('a draft inside whose form is later is left alone, too', async () => {
    const { tab } = device();
    await tab().save({ ...draft('a'), format: 2 } as unknown as Draft);
    expect(await answerIn(tab())).to.equal('newer');
  });

  it('once another tab took over, the earlier editor is refused and what it writes while leaving counts for less', async () => {
    const { tab } = device();
    const robbed = tab();
    await robbed.load();
    await robbed.save(draft('robbed'));
    const taker = tab({ tab: 'taker' });
    expect(await taker.load(true)).to.include({ found: 'draft' });
    await taker.save(draft('taken'));
    let refused: unknown;
    await robbed.save(draft('late')).catch((error: unknown) => (refused = error));
    expect(refused).to.be.instanceOf(TakenOver);
    robbed.saveNow(draft('late'));
    expect(await answerIn(tab())).to.equal('taken');
  });

  it('what the new editor writes while leaving counts for more than what it took over', async () => {
    const { tab } = device();
    const robbed = tab();
    await robbed.load();
    for (const words of ['1', '2', '3']) await robbed.save(draft(words));
    const taker = tab({ tab: 'taker' });
    await taker.load(true);
    taker.saveNow(draft('left'));
    expect(await answerIn(tab())).to.equal('left');
  });

  it('also when there was no draft yet to take over', async () => {
    const { tab } = device();
    const robbed = tab();
    await robbed.load();
    const taker = tab({ tab: 'taker' });
    expect(await taker.load(true)).to.deep.equal({ found: 'none' });
    let refused: unknown;
    await robbed.save(draft('late')).catch((error: unknown) => (refused = error));
    expect(refused).to.be.instanceOf(TakenOver);
  });

  it('is ciphertext in `shared`, never written by the synchronous path, and nothing to a tab with another key', async () => {
    const { tab, store } = device();
    const seal = async (text: string) => ({ nonce: new Uint8Array(12), bytes: new TextEncoder().encode(text).buffer });
    const cipher = {
      seal: async (text: string) => seal(btoa(encodeURIComponent(text))),
      open: async ({ bytes }: { bytes: ArrayBuffer }) => decodeURIComponent(atob(new TextDecoder().decode(bytes))),
    };
    const drafts = tab({ cipher, journal: undefined });
    await drafts.save(draft('secret'));
    expect(drafts.saveNow(draft('secret'))).to.equal(false);
    const [[, record] = []] = await store.list('');
    expect((record as DraftRecord).content).to.equal(undefined);
    expect(JSON.stringify(record)).not.to.contain('secret');
    expect(await answerIn(tab({ cipher, journal: undefined }))).to.equal('secret');
    const stranger = { ...cipher, open: async () => undefined };
    expect(await answerIn(tab({ cipher: stranger, journal: undefined }))).to.equal('none');
  });
});
