import { expect } from '@open-wc/testing';
import { createMemoryStore } from '../../../src/delivery/memory-store.js';
import { areRivals, draftKey, isUnused, outboxPrefix, receiptPrefix, slotOf } from '../../../src/delivery/slot.js';

const slotFor = (subject: string): string =>
  slotOf({ endpoint: 'https://court.example/responses', questionnaireId: 'court-users', subject });
const mine = slotFor('person-1');

describe('whether a person has been here before', () => {
  it('nobody has where nothing is stored', async () =>
    expect(await isUnused(createMemoryStore(), mine)).to.equal(true));

  for (const [kept, key] of Object.entries({
    'a draft': draftKey(mine),
    'a response on its way': `${outboxPrefix(mine)}1`,
    'a receipt': `${receiptPrefix(mine)}1`,
  }))
    it(`${kept} says yes`, async () => {
      const store = createMemoryStore();
      await store.set(key, {});
      expect(await isUnused(store, mine)).to.equal(false);
    });

  it('what somebody else left says no', async () => {
    const store = createMemoryStore();
    await store.set(draftKey(slotFor('person-10')), {});
    await store.set(`${receiptPrefix(slotFor('person-10'))}1`, {});
    expect(await isUnused(store, mine)).to.equal(true);
  });
});

describe('whether somebody else may be signed in at the court', () => {
  const at = (endpoint: string, questionnaireId: string, subject: string): string =>
    slotOf({ endpoint, questionnaireId, subject });
  const waiting = at('https://court.example/court-users/responses', 'court-users', 'person-1');

  for (const [situation, opened, expected] of [
    ['the same slot', waiting, false],
    ['another subject', at('https://court.example/court-users/responses', 'court-users', 'person-2'), true],
    ['another subject with another survey', at('https://court.example/visit/responses', 'visit', 'person-2'), true],
    ['the same subject with another survey', at('https://court.example/visit/responses', 'visit', 'person-1'), false],
    ['another court', at('https://elsewhere.example/court-users/responses', 'court-users', 'person-2'), false],
  ] as const)
    it(`${situation}: ${expected ? 'perhaps' : 'no'}`, () => {
      expect(areRivals(opened, waiting)).to.equal(expected);
      expect(areRivals(waiting, opened)).to.equal(expected);
    });
});
