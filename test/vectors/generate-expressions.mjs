/**
 * Writes expressions.vectors.json by asking survey-core: `node test/vectors/generate-expressions.mjs`.
 * One vector: `{ expression, values, result }` with `now` where the clock matters, or `unparsable: true` without a
 * result. What JSON lacks is written `{ "$": "undefined" | "NaN" | "Infinity" | "-Infinity" }` or, for a date in local
 * time, `{ "$date": "2024-01-05T10:20:30.007" }`; an invalid date is `{ "$date": "invalid" }`.
 */
process.env.TZ = 'Asia/Almaty';
const { clock } = await import('../fuzz/expression-clock.mjs');
const { askOracle } = await import('../fuzz/expression-oracle.mjs');
const { decode, encode } = await import('./expression-encoding.mjs');
const { cases } = await import('./expression-cases.mjs');
const { writeFile } = await import('node:fs/promises');

const now = '2026-11-24T15:30:45.123';
clock.now = decode({ $date: now }).getTime();
const clocked = /today|current|age\(|(year|month|day|weekday)\(/i;

const seen = new Set();
const vectors = [];
for (const { expression, values = {} } of cases) {
  const key = JSON.stringify([expression, values]);
  if (seen.has(key)) continue;
  seen.add(key);
  const answer = askOracle(expression, decode(values));
  if (answer.threw !== undefined) throw new Error(`survey-core threw on ${expression}: ${answer.threw}`);
  const outcome = answer.unparsable ? { unparsable: true } : { result: encode(answer.value) };
  vectors.push({ expression, values, ...(clocked.test(expression) ? { now } : {}), ...outcome });
}
const lines = vectors.map((vector) => `  ${JSON.stringify(vector)}`);
await writeFile(new URL('expressions.vectors.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
console.log(`${vectors.length} vectors`);
