import { readFileSync } from 'node:fs';
import { runWalks } from './questionnaire-run.mjs';

const budget = new URL('../support/walk-budget.json', import.meta.url);

/** Differences from survey-core that no deviation explains may become fewer, never more; `true` while that holds. */
export const holdRatchet = (model) => {
  const { runs, seed, unexplained } = JSON.parse(readFileSync(budget, 'utf8'));
  const { differences, excused } = runWalks(model, { runs, seed, tallies: false });
  const found = [...differences.values()].reduce((sum, { times }) => sum + times, 0);
  const meant = [...excused.values()].reduce((sum, times) => sum + times, 0);
  console.log(`${runs} walks with seed ${seed}: ${found} differ (budget ${unexplained}), ${meant} more are meant to`);
  for (const [kind, { test, times }] of differences)
    console.log(`  ${times} × ${kind}   (--runs 1 --seed ${test.seed} --shrink)`);
  if (found > unexplained) console.log('More walks differ than before: mend the engine.');
  if (found < unexplained) console.log(`Fewer than before: put ${found} into test/support/walk-budget.json.`);
  return found <= unexplained;
};
