import { clock } from './expression-clock.mjs';
import { Oracle } from './questionnaire-oracle.mjs';
import { isOnScreen, isPossible } from './questionnaire-person.mjs';
import { readOurs, readTheirs, theirAnswers } from './questionnaire-views.mjs';

const words = {
  none: 'None',
  refused: 'Refuse to answer',
  dontknow: "Don't know",
  other: 'Other (describe)',
  yes: 'Yes',
  no: 'No',
};
const surroundings = (locale) => ({
  now: () => new Date(clock.now),
  seed: 1,
  locale,
  mode: 'confidential',
  context: {},
  wording: { word: (code) => words[code], computed: (value) => String(value) },
});

/** What the clock on the wall shows; the walks live in Kazakhstan. */
const wall = (date) => new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);

const sealed = (session) => ({
  schema: 'court-survey/response/1',
  submissionId: '00000000-0000-4000-8000-000000000000',
  survey: { id: session.questionnaire.id, version: session.questionnaire.version },
  mode: 'confidential',
  completedAt: `${wall(session.completedAt)}+05:00`,
  locale: session.state.locale,
  context: {},
  answers: JSON.parse(JSON.stringify(session.completedAnswers())),
});

const moves = new Set(['next', 'goTo', 'back', 'complete']);

/** The same questionnaire in both engines; `model` is the compiled engine, which a control spoils. */
export const openPair = (model, document, { theirs = document, locale = 'kk' } = {}) => {
  const { questionnaire, problems } = model.parseQuestionnaire(structuredClone(document));
  if (!questionnaire) return { problems };
  const session = new model.SurveySession(questionnaire, surroundings(locale));
  const oracle = new Oracle(theirs, locale);
  /** Violations on screen are said in the new language by ours at once, by the oracle when they are judged again. */
  let worded = true;
  /** To the page of a question that is to be answered, as a person does with the list of sections. */
  const turnTo = (name) => {
    const { survey, phase } = oracle;
    const question = survey.getQuestionByName(name);
    if (phase === 'completed' || !question?.isVisible || !question.isParentVisible) return;
    if (isOnScreen(survey, phase, question)) return;
    if (oracle.goTo(question.page.name) !== undefined) session.goTo(question.page.name);
  };
  return {
    /** Takes one step in both; `undefined` = a step for neither. */
    step: (step) => {
      const [verb, ...args] = step;
      if (verb === 'answer' || verb === 'comment') turnTo(args[0]);
      if (!isPossible(oracle, step)) return undefined;
      if (verb === 'setLocale') worded = false;
      const theirResult = oracle[verb](...args);
      oracle.rendered();
      if (theirResult === undefined && moves.has(verb)) return undefined;
      const result = session[verb](...args);
      // A complete trigger ends the survey at Next in the oracle; in ours a review always comes before the end.
      if (verb === 'next' && oracle.phase === 'completed' && session.state.phase === 'review') session.complete();
      return { ours: result, theirs: verb === 'answer' || verb === 'comment' ? undefined : theirResult };
    },
    read: () => ({ ours: readOurs(session, { worded }), theirs: readTheirs(oracle.survey, oracle.phase, { worded }) }),
    /** The oracle keeps what it has shown until it is told that nobody looks any more. */
    dispose: () => oracle.survey.dispose(),
    /** A computed value that nobody can see: in the oracle it goes at completion, and sets off rules once more. */
    keepsComputed: () =>
      oracle.survey
        .getAllQuestions()
        .some((one) => one.getType() === 'expression' && !one.isEmpty() && !(one.isVisible && one.isParentVisible)),
    /** An answer that nobody can see now, and that goes at completion. */
    keepsHidden: () =>
      Object.keys(session.state.answers).length > Object.keys(session.completedAnswers()).length ||
      oracle.survey.getAllQuestions().some((one) => !one.isEmpty() && !(one.isVisible && one.isParentVisible)),
    /** What a server that has nothing but the sealed response says of it. */
    serverRefuses: () => {
      if (session.state.phase !== 'completed') return undefined;
      const { ok, problem, violations } = model.checkSubmission(questionnaire, sealed(session));
      return ok ? undefined : (problem ?? violations.map(({ path, violation }) => `${path}: ${violation.code}`));
    },
    completed: () => oracle.phase === 'completed' || session.state.phase === 'completed',
    final: () => ({
      ours: { answers: session.completedAnswers(), closing: session.closingWords().html?.text },
      theirs: { answers: theirAnswers(oracle.survey), closing: oracle.closing(document) },
    }),
  };
};
