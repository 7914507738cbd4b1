// The byte ratchet: gzip of what a browser loads, against test/support/size-budget.json. `--update` writes the budget.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';

const dist = new URL('../../dist/', import.meta.url);
const budgetFile = new URL('size-budget.json', import.meta.url);
const allowedGrowth = 1.02;

const gzip = (name) => gzipSync(readFileSync(new URL(name, dist)), { level: 9 }).length;
const chunk = (start) => {
  const found = readdirSync(new URL('chunks/', dist)).filter(
    (name) => name.startsWith(`${start}-`) && name.endsWith('.js'),
  );
  if (found.length !== 1) throw new Error(`dist/chunks has ${found.length} files that begin with ${start}-`);
  return `chunks/${found[0]}`;
};

/** Bytes over the wire: the classic file, and what the module build needs for the first screen in one language. */
export const measure = () => {
  const entry = gzip('court-survey.esm.min.js');
  const [questionnaire, kk, ru] = ['court-users', 'kk', 'ru'].map((name) => gzip(chunk(name)));
  return {
    'court-survey.min.js': gzip('court-survey.min.js'),
    'court-survey.esm.min.js': entry,
    'chunk court-users': questionnaire,
    'chunk kk': kk,
    'chunk ru': ru,
    'module first load (entry + questionnaire + kk)': entry + questionnaire + kk,
  };
};

/** Names that grew by more than 2 %, or are not in the budget. */
export const overBudget = (sizes, budget) =>
  Object.entries(sizes).filter(([name, bytes]) => !(bytes <= (budget[name] ?? 0) * allowedGrowth));

export const readBudget = () => JSON.parse(readFileSync(budgetFile, 'utf8'));

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sizes = measure();
  if (process.argv.includes('--update')) writeFileSync(budgetFile, `${JSON.stringify(sizes, null, 2)}\n`);
  const budget = readBudget();
  for (const [name, bytes] of Object.entries(sizes))
    console.log(`${String(bytes).padStart(7)} gzip bytes  (budget ${budget[name]})  ${name}`);
  const over = overBudget(sizes, budget);
  for (const [name] of over)
    console.error(
      `${name} grew by more than 2 %: make it smaller, or run "npm run size -- --update" and say why in the commit`,
    );
  process.exit(over.length > 0 ? 1 : 0);
}
