// Every server outcome and network fault, with the power going out at every step of two visits; the third one ends it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withFault } from '../../fuzz/seeded-fault.mjs';
import { outcomes } from '../../support/delivery-simulation.mjs';
import { enumerateApart } from '../../support/delivery-thread.mjs';

const build = new URL('../../../build', import.meta.url).pathname;
const fault = (name, file, find, replace) => ({ name, file: `src/delivery/${file}.js`, find, replace });

/** Mistakes that a change of the delivery could make. */
const faults = [
  fault(
    'any 2xx counts as delivered',
    'judge-answer',
    "receipt ? { outcome: 'delivered', receipt } : retry('noReceipt')",
    "({ outcome: 'delivered', receipt: receipt ?? { receiptId: 'R', submissionId } })",
  ),
  fault('somebody else’s receipt is believed', 'receipt-check', "given['submissionId'] !== submissionId", 'false'),
  fault('the outbox of every slot is read', 'outbox', 'list(outboxPrefix(this.#slot))', "list('o|')"),
  fault(
    'the first attempt is made before the response is stored',
    'outbox',
    '[[this.#key(submissionId), await this.#packed(record)]], []',
    '[], []',
  ),
  fault(
    'the draft is deleted before the response is stored',
    'outbox',
    'await this.#store.transact([[this.#key(submissionId), await',
    'await this.#store.delete(draftKeys(this.#slot)[0]);\n        await this.#store.transact([[this.#key(submissionId), await',
  ),
  fault('the receipt is not kept', 'outbox', '[[key, { v: 1, receipt }]]', '[]'),
  fault(
    'an edited response is deleted before its answers are a draft',
    'outbox',
    'transact([draft], [',
    'transact([], [',
  ),
  fault('a refusal is not kept', 'sender', "#keep('refusal', { refused })", "#keep('refusal', {})"),
  fault(
    'a row of the table is missing',
    'delivery-machine',
    "{ from: 'signedOut', on: 'attempt',",
    "{ from: 'signedOut', on: 'nothing',",
  ),
  fault(
    'a row of the table leads elsewhere',
    'delivery-machine',
    "{ from: 'sending', on: 'sessionOver', to: 'signedOut'",
    "{ from: 'sending', on: 'sessionOver', to: 'refused'",
  ),
];

describe('one press of Send, whatever happens', () => {
  it('gives one row and one receipt, and the answers are never lost', async () => {
    const { runs, found, untaken, unknown } = await enumerateApart(build);
    console.log(
      `${runs} runs: ${outcomes.length} outcomes twice, three decisions, power out at every step of two visits`,
    );
    assert.deepEqual([...found], []);
    assert.deepEqual(untaken, [], 'every row of the table is gone by');
    assert.deepEqual(unknown, [], 'no step is without a row');
    assert.ok(runs > 20_000, `${runs} runs`);
  });

  for (const seeded of faults)
    it(`control: it is noticed when ${seeded.name}`, async () => {
      const {
        found,
        untaken = [],
        unknown = [],
      } = await withFault(build, seeded, (folder) => enumerateApart(folder, { stopAtFirst: true }));
      assert.ok(found.size + untaken.length + unknown.length > 0);
    });
});
