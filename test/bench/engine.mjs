// How fast the engine is beside survey-core, in one run and as ratios: reading a questionnaire, answering in a long chain
// of conditions, and how ours grows. A bench asserts nothing, because milliseconds belong to the machine.
//   npx tsc -b src && node test/bench/engine.mjs [rounds]
import { Model } from 'survey-core';
import { SurveySession, parseQuestionnaire } from '../../build/src/model.js';

const rounds = Number(process.argv[2] ?? 5);
console.warn = () => {};

const types = ['text', 'radiogroup', 'checkbox', 'comment', 'matrix'];
// As plain as this, 10,000 questions stay within the 20,000 objects and lists that a document may have.
const choices = ['a|Ия', 'b|Жоқ', 'c|Кейде', 'd|Білмеймін'];

/** Every question but the first of a page waits for the one before it. */
const question = (number, type, chained) => ({
  type,
  name: `q${number}`,
  title: `Сұрақ ${number}`,
  ...(type === 'matrix' ? { rows: ['r1', 'r2'], columns: choices } : {}),
  ...(type === 'radiogroup' || type === 'checkbox' ? { choices } : {}),
  ...(chained ? { visibleIf: `{q${number - 1}} notempty` } : {}),
});
const questionnaireOf = (count, { chain = false } = {}) => {
  const questions = Array.from({ length: count }, (_, at) =>
    question(at, chain ? 'text' : types[at % types.length], chain ? at > 0 : at % 20 > 0),
  );
  const pages = [];
  for (let at = 0; at < count; at += 20) pages.push({ name: `page${at}`, elements: questions.slice(at, at + 20) });
  return { id: 'bench', version: '1', pages };
};

const surroundings = { now: () => new Date(), seed: 1, locale: 'kk', mode: 'anonymous', context: {} };
const openOurs = (document) => new SurveySession(parseQuestionnaire(document).questionnaire, surroundings);
const openTheirs = (document) => new Model(document);

const timed = (work) => {
  const started = performance.now();
  work();
  return performance.now() - started;
};
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
/** Medians of work done by turns, so that a slow moment of the machine meets both; `make` is not timed. */
const compare = (make, ours, theirs, times = rounds) => {
  const [mine, other] = [[], []];
  for (let round = -1; round < times; round++) {
    const documents = [make(), make()];
    const samples = [timed(() => ours(documents[0])), timed(() => theirs(documents[1]))];
    // The first round warms up.
    if (round >= 0) [mine, other].forEach((list, at) => list.push(samples[at]));
  }
  return { ours: median(mine), theirs: median(other) };
};
const row = (what, { ours, theirs }) =>
  console.log(
    `${what.padEnd(46)} ours ${ours.toFixed(1).padStart(8)} ms   survey-core ${theirs.toFixed(1).padStart(8)} ms   ${(theirs / ours).toFixed(1)} × faster`,
  );

for (const count of [500, 5000])
  row(
    `parse ${count} questions`,
    compare(() => questionnaireOf(count), openOurs, openTheirs),
  );

const answers = 50;
const chained = () => questionnaireOf(1000, { chain: true });
row(
  `${answers} answers in a chain of 1000 conditions`,
  compare(
    () => ({ session: openOurs(chained()), survey: openTheirs(chained()) }),
    ({ session }) => {
      // The picture is part of an answer: it is what a page asks for next.
      for (let at = 0; at < answers; at++) {
        session.answer(`q${at}`, 'x');
        void session.state;
      }
    },
    ({ survey }) => {
      for (let at = 0; at < answers; at++) survey.setValue(`q${at}`, 'x');
    },
  ),
);

console.log('\ngrowth of ours, microseconds per question and per answer');
for (const count of [100, 1000, 10_000]) {
  const parse = median(
    Array.from({ length: rounds + 1 }, () => {
      const document = questionnaireOf(count);
      return timed(() => openOurs(document));
    }).slice(1),
  );
  const session = openOurs(questionnaireOf(count));
  void session.state;
  const answer = timed(() => {
    for (let at = 0; at < 100; at++) {
      session.answer(`q${(at * 20) % count}`, `x${at}`);
      void session.state;
    }
  });
  console.log(
    `${String(count).padStart(6)} questions: parse ${((parse / count) * 1000).toFixed(1)}, answer ${((answer / 100) * 1000).toFixed(1)}`,
  );
}
