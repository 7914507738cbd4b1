import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hardWork, hostileAnswer, hostileAnswers, hostileDraft, hostileSubmission } from './mutation-answers.mjs';
import { mutated } from './mutation-of.mjs';
import { randomQuestionnaire } from './questionnaire-documents.mjs';
import { chanceFrom } from './random.mjs';

const surroundings = { now: () => new Date(0), seed: 1, locale: 'kk', mode: 'anonymous', context: {} };

const hardExpressions = [
  "sumInArray({q1}, 'a', {b} > 1 and {a} < 5 or {b} = {a})",
  "countInArray({q1}, 'a', {b} > 1) + countInArray({q2}, 'b', {a} + {b} * 2 > 7)",
  "maxInArray({q1}, 'a') + minInArray({q2}, 'b', {a} <> 3)",
  '{q1} = {q2} or {q1} anyof {q2} or {q2} allof {q1}',
];

/** What one evaluation did, evaluations inside evaluations apart. */
const startMeter = () => {
  const used = { peak: 0, evaluations: 0, peakOfAnswer: 0 };
  const running = [];
  globalThis.meter = {
    begin: () => running.push(0),
    add: (steps) => (running[running.length - 1] += steps),
    end: () => {
      used.evaluations += 1;
      used.peak = Math.max(used.peak, running.pop());
    },
  };
  return used;
};

const questionsIn = (elements) =>
  elements.flatMap((element) => (element.type === 'panel' ? questionsIn(element.elements) : [element.name]));

const respond = (chance, session, names, used) => {
  const some = [...names, 'nobody', '__proto__', 'constructor'];
  for (let step = chance.between(1, 4); step > 0; step--) {
    const before = used.evaluations;
    session.answer(chance.pick(some), hostileAnswer(chance));
    used.peakOfAnswer = Math.max(used.peakOfAnswer, used.evaluations - before);
    if (chance.once(3)) session.comment(chance.pick(some), chance.pick(['own words', '\ud800', 'x'.repeat(20_000)]));
    if (chance.once(2)) session.next();
    if (chance.once(4)) session.back();
  }
  for (const request of session.choiceRequests()) session.provideChoices(request, hostileAnswer(chance));
  session.setLocale('ru');
  session.complete();
  return [session.state, session.completedAnswers(), session.closingWords(), session.allViolations()];
};

const fingerprintOfGlobals = () =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).map(String).join())
    .join(';');

const playOne = (model, chance, base, used) => {
  const document = mutated(chance, base);
  const isHard = chance.once(100);
  if (isHard) document.calculatedValues = [{ name: 'work', expression: chance.pick(hardExpressions) }];
  model.lintQuestionnaire(document);
  const { questionnaire } = model.parseQuestionnaire(document);
  if (!questionnaire) return false;
  const names = questionnaire.pages.flatMap(({ elements }) => questionsIn(elements));
  const answers = isHard ? hardWork(chance) : hostileAnswers(chance, names);
  const draft = isHard || chance.once(2) ? hostileDraft(chance, questionnaire, answers) : undefined;
  const session = new model.SurveySession(questionnaire, surroundings, draft);
  respond(chance, session, names, used);
  const kept = JSON.parse(JSON.stringify(session.toDraft()));
  if (chance.once(4)) JSON.stringify(new model.SurveySession(questionnaire, surroundings, kept).state);
  model.checkSubmission(
    questionnaire,
    hostileSubmission(chance, questionnaire, chance.once(2) ? answers : kept.answers),
  );
  return true;
};

/** Plays every case against one build of the engine and counts what must not happen. */
export const playMutations = async ({ folder, runs, seed, courtUsers, stopAtFirst = false }) => {
  const load = (file) => import(pathToFileURL(resolve(folder, file)).href);
  const used = startMeter();
  const model = await load('src/model.js');
  const { maximumSteps } = await load('src/model/expression/evaluate.js');
  const globals = fingerprintOfGlobals();
  const counts = { parsed: 0, refused: 0, frozen: 0, thrown: 0, polluted: 0 };
  const isBad = () => counts.thrown + counts.polluted > 0 || used.peak > maximumSteps;
  for (let number = 0; number < runs && !(stopAtFirst && isBad()); number++) {
    if (number === runs >> 1) Object.freeze(Object.prototype);
    if (Object.isFrozen(Object.prototype)) counts.frozen += 1;
    const chance = chanceFrom((seed + Math.imul(number, 2654435761)) >>> 0);
    try {
      const base = chance.once(10) ? courtUsers : randomQuestionnaire(chance).document;
      counts[playOne(model, chance, base, used) ? 'parsed' : 'refused'] += 1;
    } catch (error) {
      counts.thrown += 1;
      const stack = String(error?.stack ?? error);
      if (counts.thrown <= 5) console.log(`case ${number}: ${stack.split('\n').slice(0, 6).join('\n  ')}`);
    }
    if (fingerprintOfGlobals() !== globals || Object.prototype.polluted !== undefined) {
      counts.polluted += 1;
      console.log(`case ${number} changed a global prototype`);
      break;
    }
  }
  return { ...counts, ...used, maximumSteps, isBad: isBad() };
};
