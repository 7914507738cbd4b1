// The byte ratchet: gzip of what a browser loads, against test/support/size-budget.json. `--update` writes the budget.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fileURLToPath, pathToFileURL } from 'node:url';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const root = new URL('../../', import.meta.url);
const budgetFile = new URL('size-budget.json', import.meta.url);
const allowedGrowth = 1.02;

const gzip = (content) => gzipSync(content, { level: 9 }).length;
const gzipOf = (name) => gzip(readFileSync(new URL(`dist/${name}`, root)));

/** Chunks that are here before the first screen of a Kazakh reader, and what else is before the first answer. */
const firstScreen = ['src/index.js', 'src/questionnaires/court-users.json', 'locales/kk.json'];
const catalogs = readdirSync(new URL('locales/', root)).filter((name) => name.endsWith('.json'));
const firstAnswer = [...firstScreen, 'src/ui/later-parts.js', ...catalogs.map((name) => `locales/${name}`)];

/** The files of these modules with all they import statically. Unknown modules are an error: the build changed. */
export const filesOf = (graph, modules) => {
  const files = modules.map((module) => {
    const found = graph.find((chunk) => chunk.module === module);
    if (!found) throw new Error(`the module build has no chunk for ${module}`);
    return found.file;
  });
  const all = new Set(files);
  for (const file of all) for (const next of graph.find((chunk) => chunk.file === file).imports) all.add(next);
  return [...all];
};

const readGraph = () => JSON.parse(readFileSync(new URL('build/chunk-graph.json', root), 'utf8'));

/** Everything that `court-survey/model.js` offers, in one file, minified like the other builds. */
const modelBytes = async () => {
  const bundle = await rollup({ input: fileURLToPath(new URL('build/src/model.js', root)) });
  const plugins = [terser({ ecma: 2020, module: true, compress: { passes: 3 } })];
  const { output } = await bundle.generate({ format: 'es', plugins });
  await bundle.close();
  return gzip(output[0].code);
};

/** Bytes over the wire: the classic file, the module build up to two moments, its parts, and the engine alone. */
export const measure = async () => {
  const graph = readGraph();
  const bytes = (modules) => filesOf(graph, modules).reduce((sum, file) => sum + gzipOf(file), 0);
  return {
    'court-survey.min.js': gzipOf('court-survey.min.js'),
    'module before the first screen (entry + questionnaire + kk)': bytes(firstScreen),
    'module before the first answer (and later parts + ru)': bytes(firstAnswer),
    'entry with its static imports': bytes(['src/index.js']),
    'chunk court-users': bytes(['src/questionnaires/court-users.json']),
    ...Object.fromEntries(catalogs.map((name) => [`chunk ${name.replace('.json', '')}`, bytes([`locales/${name}`])])),
    'src/model alone': await modelBytes(),
  };
};

/** Names that grew by more than 2 %, or are not in the budget. */
export const overBudget = (sizes, budget) =>
  Object.entries(sizes).filter(([name, bytes]) => !(bytes <= (budget[name] ?? 0) * allowedGrowth));

/** Chunks of the module build that no moment counts: fetched after the first answer, or forgotten here. */
export const uncounted = (graph) => {
  const counted = filesOf(graph, firstAnswer);
  return graph.map(({ file }) => file).filter((file) => !counted.includes(file));
};

export const readBudget = () => JSON.parse(readFileSync(budgetFile, 'utf8'));

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sizes = await measure();
  if (process.argv.includes('--update')) writeFileSync(budgetFile, `${JSON.stringify(sizes, null, 2)}\n`);
  const budget = readBudget();
  for (const [name, bytes] of Object.entries(sizes))
    console.log(`${String(bytes).padStart(7)} gzip bytes  (budget ${budget[name]})  ${name}`);
  const over = overBudget(sizes, budget);
  for (const [name] of over)
    console.error(
      `${name} grew by more than 2 %: make it smaller, or run "npm run size -- --update" and say why in the commit`,
    );
  const late = uncounted(readGraph());
  if (late.length > 0) console.error(`nobody counts ${late.join(', ')}: add it to a moment in test/support/size.mjs`);
  process.exit(over.length + late.length > 0 ? 1 : 0);
}
