const counts = (title, map, least = 0) => {
  console.log(title);
  for (const [name, count] of [...map].toSorted(([, x], [, y]) => y - x))
    console.log(`  ${String(count).padStart(7)}  ${name}${count < least ? '  (rare)' : ''}`);
};

const show = (value) => JSON.stringify(value) ?? 'undefined';

/** Prints a run; `true` when nothing is left to explain. */
export const reportRun = ({ runs, hits, excused, differences, completed, steps }) => {
  counts('hits per type, property, operator and function', hits, 200);
  counts('accepted differences', excused);
  const excuses = [...excused.values()].reduce((sum, count) => sum + count, 0);
  const left = [...differences].toSorted(([, x], [, y]) => y.times - x.times);
  for (const [kind, { test, found, times }] of left) {
    console.log(`\n${times} × ${kind}   (--runs 1 --seed ${test.seed})`);
    console.log(`  questionnaire ${show(test.document)}`);
    console.log(`  steps ${show(test.steps.slice(0, found.at + 1))}`);
    console.log(`  ${found.part} of ${found.name}\n    ours   ${show(found.ours)}\n    oracle ${show(found.theirs)}`);
  }
  console.log(
    `${steps} steps; ${completed} of ${runs} walks completed alike; ${excuses} accepted, ${left.length} kinds of difference left`,
  );
  return left.length === 0 && excuses <= Math.max(2, runs * 0.02);
};
