// A test that never fails proves nothing: builds that break a promise on purpose must be caught by a few kills.
import { spoiledScript } from '../support/spoiled-script.mjs';
import { series } from './series.mjs';

const spoilings = [
  {
    name: '"saved" is told before the transaction completed',
    only: ['writing'],
    fault: {
      file: 'delivery/autosave',
      find: 'this.#drafts.save(draft).then(',
      replace: '(void this.#drafts.save(draft), Promise.resolve(Date.now())).then(',
    },
  },
  {
    name: 'a choice made during a write waits as typing does, and "saved" is told before it is written',
    only: ['hurried'],
    fault: {
      file: 'delivery/autosave',
      find: 'this.#isUrgent || this.#timer === undefined',
      replace: 'this.#timer === undefined',
    },
  },
  {
    name: 'the response leaves the outbox before its receipt is there',
    only: ['in flight', 'response lost'],
    fault: {
      file: 'delivery/sender',
      find: 'let outcome = await this.#deliver();',
      replace: 'await this.#options.outbox.erase(this.#record.submissionId); let outcome = await this.#deliver();',
    },
  },
];

/** Most kills that a fault may survive. */
const patience = 12;

/** Returns whether answers are lost under every spoiling. */
export const control = async (engine, seed) => {
  let allCaught = true;
  for (const { name, only, fault } of spoilings) {
    const script = await spoiledScript(fault);
    const results = await series({ engine, kills: patience, seed, only, script, heard: ({ lost }) => lost > 0 });
    const { lost, faults, phase } = results.at(-1);
    allCaught &&= lost > 0;
    const words = lost > 0 ? `caught by kill ${results.length} (${phase}): ${faults.join('; ')}` : 'NOT CAUGHT';
    console.log(`${engine}, seed ${seed}: ${name}: ${words}`);
  }
  return allCaught;
};
