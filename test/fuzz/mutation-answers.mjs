/** Answers, drafts and submissions from a hand that means harm: everything here has been through `JSON.parse`. */
const deepList = (depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
const deepObject = (depth) => JSON.parse('{"a":'.repeat(depth) + '1' + '}'.repeat(depth));
const unfriendly = [
  '{"__proto__":{"polluted":true},"a":1}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":1,"valueOf":1,"toJSON":1}',
  '[{"toString":null}]',
  '[[{"valueOf":"x","toString":"y"}]]',
  '{"length":1e9}',
  '{"then":1,"hasOwnProperty":1}',
  '1e999',
];
const plain = ['a', 1, ['a', 'b'], { r1: 'a' }, '', null, true, '2024-01-05', ['__proto__'], -0];

/** A fresh answer: plain, far too large, or made to trip whoever converts it. */
export const hostileAnswer = (chance) =>
  chance.pick([
    () => structuredClone(chance.pick(plain)),
    () => structuredClone(chance.pick(plain)),
    () => JSON.parse(chance.pick(unfriendly)),
    () => 'half a \ud800',
    () => deepList(chance.pick([3, 70, 5000])),
    () => deepObject(chance.pick([3, 70, 5000])),
    () => 'x'.repeat(chance.pick([500, 20_000])),
    () => Array.from({ length: chance.pick([30, 2000]) }, (_, at) => at),
    () => Array.from({ length: 50 }, (_, at) => ({ a: at, b: `${at % 3}` })),
  ])();

const record = (names, valueOf) => {
  const answers = {};
  for (const name of names)
    Object.defineProperty(answers, name, {
      value: valueOf(name),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  return answers;
};

/** Answers under names that the questionnaire has, and under some that JavaScript has. */
export const hostileAnswers = (chance, names) =>
  record(
    [...chance.some(names, 6), ...chance.some(['__proto__', 'constructor', 'toString', 'q1-Comment', 'nobody'], 2)],
    () => hostileAnswer(chance),
  );

/** Long lists of rows, for conditions that ask for every row. */
export const hardWork = (chance) => {
  const rows = Array.from({ length: chance.pick([10, 20_000]) }, (_, at) => ({ a: at, b: at % 3 }));
  return { q1: rows, q2: rows };
};

/** What a browser may hold after somebody has edited it. */
export const hostileDraft = (chance, { id, version }, answers) => ({
  format: 1,
  questionnaire: { id, version },
  answers: chance.once(30) ? chance.pick([null, 'text', [1], 5]) : answers,
  phase: chance.pick(['start', 'answering', 'review', 'completed', 'nowhere', 7]),
  page: chance.pick(['page1', '__proto__', '', 4]),
  locale: 'kk',
  seed: chance.pick([1, -1, 1e300, 'one', null]),
});

/** A well-formed envelope, so that its answers are judged; now and then a member is something else. */
export const hostileSubmission = (chance, { id, version }, answers) => {
  const submission = {
    schema: 'court-survey/response/1',
    submissionId: '00000000-0000-4000-8000-000000000000',
    survey: { id, version },
    mode: 'anonymous',
    completedOn: '2026-11-24',
    locale: chance.pick(['kk', 'ru', 'constructor', '__proto__']),
    context: {},
    answers,
  };
  if (chance.once(10)) submission[chance.pick(Object.keys(submission))] = hostileAnswer(chance);
  return submission;
};
