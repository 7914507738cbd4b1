/**
 * Compares our expression language with survey-core, value by value, over random texts and answers.
 *   node test/fuzz/expressions.mjs [--runs 3000] [--seed N] [--build build] [--control]
 * `--control` seeds known faults into a copy of the compiled code; a short run must catch every one.
 */
process.env.TZ ??= 'Asia/Almaty';
const { clock } = await import('./expression-clock.mjs');
const { askOracle, fingerprint } = await import('./expression-oracle.mjs');
const { answers } = await import('./expression-answers.mjs');
const { expressionText } = await import('./expression-texts.mjs');
const { seededFaults } = await import('./expression-faults.mjs');
const { withFault } = await import('./seeded-fault.mjs');
const { default: fc } = await import('fast-check');
const { parseArgs } = await import('node:util');
const { resolve } = await import('node:path');
const { pathToFileURL } = await import('node:url');

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3000' },
    seed: { type: 'string' },
    build: { type: 'string', default: 'build' },
    control: { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);
/** The control repeats one seed, so that a fault is missed only after a change. */
const freshSeed = options.control ? 6 : Math.floor(Math.random() * 2 ** 31);
const seed = Number(options.seed ?? freshSeed);
const compiled = resolve(options.build, 'src/model/expression');

async function load(folder) {
  const from = (file) => import(pathToFileURL(resolve(folder, file)).href);
  const [{ parseExpression }, { evaluate }, { resolvePath }] = await Promise.all(
    ['expression.js', 'evaluate.js', 'resolve-path.js'].map(from),
  );
  return { parseExpression, evaluate, resolvePath };
}

function scopeOf(values, resolvePath) {
  return {
    value: (name) => resolvePath(values, name),
    now: () => new Date(clock.now),
    displayText: () => undefined,
    comment: () => undefined,
    isContainerReady: () => false,
    isDisplayMode: () => false,
    property: () => undefined,
  };
}

const iso = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** Every accepted difference, with its reason. `oracle` and `ours` are what each side answered. */
const deviations = [
  {
    name: 'the oracle threw; ours answers',
    applies: ({ oracle }) => oracle.threw !== undefined,
  },
  {
    name: 'an unknown function is a problem at parse time; the oracle answers null and warns',
    applies: ({ ours }) => ours.problem?.code === 'unknownFunction',
  },
  {
    name: 'a row condition that cannot be parsed is a problem at parse time; the oracle lets no row pass',
    applies: ({ text, oracle, ours }) =>
      ours.problem?.code === 'syntax' && !oracle.unparsable && text.includes('InArray('),
  },
  {
    name: 'a date text that is not ISO 8601 is no date; engines disagree about it',
    applies: ({ oracle }) => oracle.parsedTexts?.some((text) => typeof text !== 'string' || !iso.test(text)),
  },
  {
    name: 'the oracle changed a date in the answers while comparing',
    applies: ({ oracle }) => oracle.mutated === true,
  },
  {
    name: 'a date beside an empty text: the oracle compares with this moment, ours with nothing',
    applies: ({ text, values }) =>
      /''|""|\{/.test(text) && (hasDate(values) || /today|[dD]ate/.test(text)) && /[<>]|less|greater/.test(text),
  },
  {
    name: 'a row condition that an answer contains is no code; the oracle runs it',
    applies: ({ text }) => /InArray\(.*\{#?[ab]\}/i.test(text),
  },
  {
    name: 'trunc of a number that prints with an exponent cuts the number; the oracle cuts the text',
    applies: ({ text }) => text.includes('trunc('),
  },
];

function hasDate(value) {
  if (value instanceof Date) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasDate);
}

function judge(text, values, implementation) {
  const parsed = implementation.parseExpression(text);
  const answer =
    'problem' in parsed
      ? parsed
      : {
          value: implementation.evaluate(
            parsed.expression,
            scopeOf(structuredClone(values), implementation.resolvePath),
          ),
        };
  const oracle = askOracle(text, structuredClone(values));
  const same =
    'problem' in parsed
      ? oracle.unparsable === true
      : 'value' in oracle && fingerprint(oracle.value) === fingerprint(answer.value);
  const reason = same ? undefined : deviations.find(({ applies }) => applies({ text, values, oracle, ours: answer }));
  return { same, reason, oracle, answer, ast: parsed.expression?.ast };
}

function tally(map, key) {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function tallyNodes(node, map) {
  if (node.kind === 'call') tally(map, `${node.name}()`);
  if (node.kind === 'unary' || node.kind === 'binary') tally(map, node.operator);
  for (const child of [node.left, node.right, node.operand, ...(node.items ?? []), ...(node.args ?? []), node.filter]) {
    if (child) tallyNodes(child, map);
  }
}

/** Runs the comparison; `differences` holds what no deviation explains. */
function compare(implementation, numRuns, stopAtFirst) {
  const hits = new Map();
  const excused = new Map();
  const differences = [];
  let parsedCases = 0;
  const property = fc.property(expressionText, answers, (text, values) => {
    const verdict = judge(text, values, implementation);
    if (verdict.ast) {
      parsedCases += 1;
      tallyNodes(verdict.ast, hits);
    }
    if (verdict.reason) tally(excused, verdict.reason.name);
    if (verdict.same || verdict.reason) return true;
    differences.push({ text, values, ...verdict });
    return !stopAtFirst;
  });
  const details = fc.check(property, { numRuns, seed, endOnFailure: stopAtFirst });
  return {
    hits,
    excused,
    differences,
    parsedCases,
    thrown: details.failed && !stopAtFirst ? details.errorInstance : undefined,
  };
}

function printCounts(title, map) {
  console.log(title);
  for (const [name, count] of [...map].sort((x, y) => y[1] - x[1]))
    console.log(`  ${String(count).padStart(7)}  ${name}`);
}

async function control() {
  let missed = 0;
  for (const fault of seededFaults) {
    const caught = await withFault(
      compiled,
      fault,
      async (folder) => compare(await load(folder), runs, true).differences[0],
    );
    if (caught === undefined) missed += 1;
    console.log(
      `${caught === undefined ? 'MISSED' : 'caught'}  ${fault.name}${caught === undefined ? '' : `  by  ${JSON.stringify(caught.text)}`}`,
    );
  }
  console.log(`${seededFaults.length - missed} of ${seededFaults.length} seeded faults caught`);
  return missed === 0;
}

console.log(`seed ${seed}, ${runs} runs, time zone ${process.env.TZ}`);
if (options.control) process.exit((await control()) ? 0 : 1);

const result = compare(await load(compiled), runs, false);
printCounts('hits per operator and function', result.hits);
printCounts('accepted differences', result.excused);
console.log(`${result.parsedCases} of ${runs} texts parsed; ${result.differences.length} differences left`);
for (const { text, values, oracle, answer } of result.differences.slice(0, 40)) {
  const used = Object.fromEntries(
    Object.entries(values).filter(([name]) => text.toLowerCase().includes(name.toLowerCase())),
  );
  console.log(
    `  ${JSON.stringify(text)}\n    with ${fingerprint(used)}\n    oracle ${'value' in oracle ? fingerprint(oracle.value) : JSON.stringify(oracle)}, ours ${'value' in answer ? fingerprint(answer.value) : JSON.stringify(answer)}`,
  );
}
if (result.thrown) console.log('threw', result.thrown);
process.exit(result.differences.length === 0 && !result.thrown ? 0 : 1);
