// What happened, by phase; one line at the end that says the promise.
const sum = (list, key) => list.reduce((total, one) => total + (one[key] ?? 0), 0);
const count = (list, fits) => list.filter(fits).length;

/** Returns whether nothing was lost and nothing else was wrong. */
export const printTable = (engine, results, seed) => {
  const row = (name, list) => ({
    phase: name,
    kills: list.length,
    'answers acknowledged': sum(list, 'acknowledged'),
    lost: sum(list, 'lost'),
    rows: sum(list, 'rows'),
    // How the kills fell: a step was on the disk that nobody had been told of; the draft was offered; no request was needed.
    'more found': count(list, ({ isNewer }) => isNewer),
    'draft offered': count(list, ({ place }) => place === 'offer'),
    'receipt kept': count(list, ({ place, posts }) => place === 'receipt' && posts === 0),
  });
  const names = [...new Set(results.map(({ phase }) => phase))];
  const table = [
    ...names.map((name) =>
      row(
        name,
        results.filter(({ phase }) => phase === name),
      ),
    ),
    row('all', results),
  ];
  const columns = Object.keys(table[0]);
  const widths = columns.map((name) => Math.max(name.length, ...table.map((one) => String(one[name]).length)));
  console.log(`\n${engine}, seed ${seed}`);
  for (const cells of [columns, ...table.map((one) => columns.map((name) => one[name]))])
    console.log(cells.map((cell, at) => (at ? String(cell).padStart(widths[at]) : cell.padEnd(widths[at]))).join('  '));
  const seconds = sum(results, 'milliseconds') / 1000;
  const faults = results.flatMap((one) => one.faults);
  console.log(
    `${(seconds / results.length).toFixed(1)} s per kill, ${(sum(results, 'processes') / results.length).toFixed(0)} processes each; ${faults.length} faults`,
  );
  console.log(`Acknowledged answers lost: ${sum(results, 'lost')}`);
  for (const { phase, number } of results.filter((one) => one.faults.length > 0))
    console.log(`Repeat with --engine ${engine} --kills 1 --seed ${seed + number} --phase '${phase}'`);
  return faults.length === 0;
};
