/**
 * Damaged questionnaires: reading one never throws, running what can be read never throws, nothing leaks into
 * `Object.prototype` (frozen in the second half), and no evaluation goes beyond its budget of steps.
 *   node test/fuzz/mutations.mjs [--runs 2000] [--seed N] [--build build]
 */
process.env.TZ ??= 'Asia/Almaty';
const { readFile } = await import('node:fs/promises');
const { resolve } = await import('node:path');
const { pathToFileURL } = await import('node:url');
const { parseArgs } = await import('node:util');
const { withFault } = await import('./expression-faults.mjs');
const { mutated } = await import('./mutation-of.mjs');
const { randomQuestionnaire } = await import('./questionnaire-documents.mjs');
const { chanceFrom } = await import('./random.mjs');

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string' },
    build: { type: 'string', default: 'build' },
  },
});
const runs = Number(options.runs);
const seed = Number(options.seed ?? Math.floor(Math.random() * 2 ** 31));
const courtUsers = JSON.parse(await readFile('src/questionnaires/court-users.json', 'utf8'));

/** A copy of the engine that says how many steps each evaluation took. */
const meter = {
  name: 'steps are counted',
  file: 'src/model/expression/evaluate.js',
  find: 'return run.steps < 0',
  replace: 'globalThis.countSteps(maximumSteps - run.steps);\n    return run.steps < 0',
};
const used = { peak: 0, evaluations: 0, peakOfAnswer: 0 };
globalThis.countSteps = (steps) => {
  used.evaluations += 1;
  if (steps > used.peak) used.peak = steps;
};

const values = [
  'a',
  1,
  ['a', 'b'],
  { r1: 'a' },
  '',
  null,
  true,
  '2024-01-05',
  'x'.repeat(500),
  ['__proto__'],
  Number.NaN,
];
const surroundings = { now: () => new Date(0), seed: 1, locale: 'kk', mode: 'anonymous', context: {} };
const pathsIn = (elements) =>
  elements.flatMap((node) => (node.kind === 'panel' ? pathsIn(node.elements) : [node.path]));

const hardWork = [
  "sumInArray({q1}, 'a', {b} > 1 and {a} < 5 or {b} = {a})",
  "countInArray({q1}, 'a', {b} > 1) + countInArray({q2}, 'b', {a} + {b} * 2 > 7)",
  "maxInArray({q1}, 'a') + minInArray({q2}, 'b', {a} <> 3)",
];

/** A draft from a hand that wants the conditions to work hard: long lists of rows. */
const draftOf = (chance) => {
  const rows = Array.from({ length: chance.pick([10, 20_000]) }, (_, at) => ({ a: at, b: at % 3 }));
  return {
    format: 1,
    answers: { q1: rows, q2: rows, __proto__: { polluted: true } },
    phase: 'answering',
    page: 'page1',
    locale: 'kk',
    seed: 1,
  };
};

const respond = (chance, session, hurry) => {
  const paths = session.state.pages.flatMap(({ elements }) => pathsIn(elements));
  for (let step = 0; step < (hurry ? 2 : 5); step++) {
    const before = used.evaluations;
    if (paths.length > 0) session.answer(chance.pick([...paths, '__proto__', 'constructor']), chance.pick(values));
    used.peakOfAnswer = Math.max(used.peakOfAnswer, used.evaluations - before);
    if (paths.length > 0 && chance.once(3)) session.comment(chance.pick(paths), 'own words');
    if (chance.once(2)) session.next();
  }
  session.setLocale('ru');
  session.complete();
  return [session.state, session.completedAnswers(), session.toDraft(), session.allViolations()];
};

const fingerprintOfGlobals = () =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).map(String).join())
    .join(';');

const caseOf = (number) => {
  const chance = chanceFrom((seed + Math.imul(number, 2654435761)) >>> 0);
  const base = chance.once(4) ? courtUsers : randomQuestionnaire(chance).document;
  return { chance, document: mutated(chance, base) };
};

const run = async (folder) => {
  const model = await import(pathToFileURL(resolve(folder, 'src/model.js')).href);
  const globals = fingerprintOfGlobals();
  const counts = { parsed: 0, refused: 0, frozen: 0, thrown: 0, polluted: 0 };
  for (let number = 0; number < runs; number++) {
    if (number === runs >> 1) Object.freeze(Object.prototype);
    if (Object.isFrozen(Object.prototype)) counts.frozen += 1;
    try {
      const { chance, document } = caseOf(number);
      const draft = chance.once(50) ? draftOf(chance) : undefined;
      if (draft) document.calculatedValues = [{ name: 'work', expression: chance.pick(hardWork) }];
      model.lintQuestionnaire(document);
      const { questionnaire } = model.parseQuestionnaire(document);
      counts[questionnaire ? 'parsed' : 'refused'] += 1;
      if (questionnaire) {
        respond(chance, new model.SurveySession(questionnaire, surroundings, draft), draft !== undefined);
      }
    } catch (error) {
      counts.thrown += 1;
      if (counts.thrown <= 5) console.log(`case ${number}: ${error.stack.split('\n').slice(0, 4).join('\n  ')}`);
    }
    if (fingerprintOfGlobals() !== globals || Object.prototype.polluted !== undefined) {
      counts.polluted += 1;
      console.log(`case ${number} changed a global prototype`);
      break;
    }
  }
  const { maximumSteps } = await import(pathToFileURL(resolve(folder, 'src/model/expression/evaluate.js')).href);
  return { ...counts, maximumSteps };
};

console.log(`seed ${seed}, ${runs} damaged questionnaires`);
const counts = await withFault(resolve(options.build), meter, run);
console.log(
  `${counts.parsed} still run, ${counts.refused} refused with problems, ${counts.frozen} with a frozen Object.prototype`,
);
console.log(`${counts.thrown} threw, ${counts.polluted} polluted`);
console.log(
  `${used.evaluations} evaluations; at most ${used.peak} of ${counts.maximumSteps} steps in one, at most ${used.peakOfAnswer} evaluations after one answer`,
);
process.exit(counts.thrown + counts.polluted === 0 && used.peak <= counts.maximumSteps ? 0 : 1);
