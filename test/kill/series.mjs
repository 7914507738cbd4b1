// Kills one after another on one profile, each from a seed of its own: any one of them can be repeated.
import { chanceFrom } from '../fuzz/random.mjs';
import { openBrowser } from './browser.mjs';
import { openCourt } from './court.mjs';
import { oneKill } from './one-kill.mjs';

/** The browser or the test itself failed: nothing can be said, and that is a fault too. */
const broken = (phase, message) => ({ phase, acknowledged: 0, lost: 0, rows: 0, faults: [message], broken: true });

/** `only`: the phases to take turns with; `heard` is called with every result. Ends early when `heard` says `true`. */
export const series = async ({ engine, kills, seed, only, script, heard = () => false }) => {
  const court = await openCourt(script);
  const browser = await openBrowser(engine);
  const results = [];
  try {
    let isRunning = false;
    for (let number = 0; number < kills; number++) {
      const started = performance.now();
      const phase = only[number % only.length];
      const setting = {
        court,
        browser,
        phase,
        isRunning,
        kill: `${seed}-${number}`,
        chance: chanceFrom(seed + number),
      };
      const result = await oneKill(setting).catch(({ message }) => broken(phase, message));
      // A browser in an unknown state is not gone on with.
      if (result.broken) await browser.kill();
      isRunning = !result.broken;
      results.push({ ...result, number, milliseconds: performance.now() - started });
      if (heard(results.at(-1))) break;
    }
  } finally {
    await browser.close();
    await court.close();
  }
  return results;
};
