import { clock } from './expression-clock.mjs';
import { Model } from 'survey-core';
import { isSeen, pagesOf, readOurs, readTheirs, seenPanels, theirAnswers, theirPage } from './questionnaire-views.mjs';

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

/** As much of a page on the screen as the oracle looks at. */
const nowhere = {
  querySelector: () => null,
  querySelectorAll: () => [],
  scrollIntoView() {},
  getBoundingClientRect: () => ({ top: 0 }),
};

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

/**
 * survey-core moved as our session is. A review always follows the last page in ours; survey-core meanwhile waits on its
 * last page without a preview, and this place is kept here. Complete
 * validates every visible page, as ours does on purpose; survey-core's own would look at the current page alone.
 */
class Oracle {
  /** Sent to a page from the review or by Complete: Next leads to the review again. */
  #editing = false;

  constructor(document, locale) {
    // Conditions may look at words: the language is there from the beginning, as in ours.
    this.survey = new Model({ ...structuredClone(document), locale, showPreviewBeforeComplete: false });
    this.phase = this.survey.state === 'starting' ? 'start' : 'answering';
    this.rendered();
  }

  /** As a view says it: until then a page that a trigger leads to counts as on its way, and the trigger rests. */
  rendered() {
    const { currentPage, currentSingleElement, questionsOnPageMode } = this.survey;
    if (!currentPage || (questionsOnPageMode === 'questionPerPage' && !currentSingleElement)) return;
    currentPage.onFirstRendering();
    this.survey.afterRenderPage(nowhere);
  }

  question(name) {
    return this.survey.getQuestionByName(name);
  }

  answer(name, value) {
    this.question(name).value = structuredClone(value);
  }

  comment(name, text) {
    const question = this.question(name);
    if (question.isOtherSelected && !question.showCommentArea) question.otherValue = text;
    else question.comment = text;
  }

  setLocale(locale) {
    this.survey.locale = locale;
  }

  next() {
    const { survey } = this;
    if (this.phase === 'start') return this.#if(survey.start(), 'answering');
    if (this.phase !== 'answering') return false;
    if (pagesOf(survey).length === 0) return undefined;
    const last = survey.questionsOnPageMode === 'questionPerPage' ? survey.isLastElement : survey.isLastPage;
    const judges = survey.checkErrorsMode !== 'onComplete' || survey.questionsOnPageMode === 'questionPerPage';
    if (last) return this.#if(!judges || survey.validateCurrentPage(), 'review');
    const before = theirPage(survey, this.phase);
    const { currentPage } = survey;
    const moved = survey.nextPage();
    if (this.#editing && moved && survey.state !== 'completed') {
      // Back leads to the page that was edited.
      survey.currentPage = currentPage;
      return this.#if(true, 'review');
    }
    if (survey.state === 'completed') this.phase = 'completed';
    // What followed has just been hidden by a trigger: a second Next would lead on.
    else if (!isWrongOn(survey) && survey.isLastPage && theirPage(survey, this.phase) === before)
      return this.#if(true, 'review');
    return moved;
  }

  back() {
    const { survey } = this;
    if (survey.visiblePages.length === 0) return undefined;
    if (this.phase === 'answering') {
      const moved = survey.prevPage();
      if (moved) this.#editing = false;
      return moved;
    }
    if (this.phase !== 'review') return false;
    return this.#if(true, 'answering');
  }

  goTo(name) {
    const { survey } = this;
    if (survey.questionsOnPageMode === 'questionPerPage' || this.phase === 'start') return undefined;
    // What a visible trigger hides, and where a skip came from, is only known to who has been on the pages before.
    if (survey.triggers.some((trigger) => /^(visible|skip)/.test(trigger.getType()))) return undefined;
    const page = survey.visiblePages.find((each) => each.name === name);
    if (!page) return undefined;
    this.#editing ||= this.phase === 'review';
    this.phase = 'answering';
    survey.currentPage = page;
    return true;
  }

  complete() {
    const { survey } = this;
    // With such a trigger the end depends on the way there, which only Next knows.
    const has = (type) => survey.triggers.some((trigger) => trigger.getType() === type);
    if (this.phase === 'start' || has('completetrigger')) return undefined;
    if (this.phase !== 'review' && has('visibletrigger')) return undefined;
    // Complete looks at the start page again in ours; the oracle never does.
    if (survey.firstPageIsStartPage && survey.startedPage?.validate(false) === false) return undefined;
    if (!isValid(survey) || !isValidAsSent(survey)) {
      const wrong = survey.visiblePages.find(
        (page) =>
          page.questions.filter(isSeen).some(isWrong) ||
          seenPanels(survey).some((panel) => panel.page === page && isWrong(panel)),
      );
      if (wrong) show(survey, wrong);
      this.#editing = this.phase === 'review';
      this.phase = 'answering';
      return false;
    }
    this.phase = 'completed';
    return survey.doComplete();
  }

  /** The author's closing words, where there are any; the oracle has some of its own. */
  closing(document) {
    const own =
      document.completedHtml !== undefined ||
      this.survey.completedHtmlOnCondition.some((one) =>
        one.runCondition(this.survey.getFilteredValues(), this.survey.getFilteredProperties()),
      );
    return own ? this.survey.processedCompletedHtml : undefined;
  }

  #if(passed, phase) {
    if (passed) {
      this.phase = phase;
      this.#editing = false;
    }
    return passed;
  }
}

/**
 * Hidden answers go at completion in both. In ours what hangs on them goes too, so that a server judges alike; the oracle
 * does the same when it is asked until nothing goes any more. A hidden computed value stays until all is judged.
 */
const isValidAsSent = (survey) => {
  const before = () => JSON.stringify(survey.data);
  for (let round = 0, last; round < 10 && last !== before(); round++) {
    last = before();
    for (const question of survey.getAllQuestions())
      if (question.getType() !== 'expression') question.clearValueIfInvisible('onComplete');
  }
  return isValid(survey);
};

/** One question at a time, `validate` looks at that one alone. */
const isValid = (survey) => {
  if (survey.questionsOnPageMode !== 'questionPerPage') return survey.validate(true, false);
  const seen = survey.visiblePages
    .flatMap(({ questions }) => questions)
    .filter(({ isVisible, isParentVisible }) => isVisible && isParentVisible);
  const panels = seenPanels(survey);
  return [...seen, ...panels].map((element) => element.validate(true)).every(Boolean);
};

const show = (survey, page) => {
  if (survey.questionsOnPageMode !== 'questionPerPage') survey.currentPage = page;
  else survey.currentSingleElement = page.elements.find((one) => one.isVisible && everything(one).some(isWrong));
};

const everything = (one) => (one.isPanel ? [one, ...one.elements.flatMap(everything)] : [one]);

const isWrong = ({ errors }) => errors.some(({ notificationType = 'error' }) => notificationType === 'error');

const isWrongOn = ({ currentPage }) => currentPage?.questions.some(isWrong) === true;

const moves = new Set(['next', 'goTo', 'back', 'complete']);

const choosesHiddenCell = ({ visibleRows, visibleColumns }, value = {}) => {
  const rows = new Set(visibleRows.map(({ name }) => name));
  const columns = new Set(visibleColumns.map((column) => column.value));
  return Object.entries(value).some(
    ([row, cell]) => !rows.has(row) || [].concat(cell).some((one) => !columns.has(one)),
  );
};

/** A choice that is not on the screen cannot be pressed. */
const choosesHidden = (question, value) => {
  if (question.getType() === 'matrix') return choosesHiddenCell(question, value);
  const shown = new Set((question.visibleChoices ?? []).map((item) => item.value));
  const hidden = (question.choices ?? []).map((item) => item.value).filter((item) => !shown.has(item));
  return [].concat(value).some((one) => hidden.includes(one));
};

const exclusive = new Set(['none', 'refused', 'dontknow', 'alone']);
const hasExclusive = (value) => Array.isArray(value) && value.some((one) => exclusive.has(one));

/**
 * People tick one box at a time: from one that stands alone they do not come to another one beside others, and beside
 * words of their own they do not change the rest at once.
 */
const ticksTwo = (question, value) =>
  Array.isArray(value) &&
  value.length > 1 &&
  ((hasExclusive(question.value) && hasExclusive(value)) ||
    (question.isOtherSelected === true && value.includes('other')));

const isOnScreen = (survey, phase, question) => {
  if (phase === 'review') return false;
  if (phase === 'start') return question.page === survey.startedPage;
  if (survey.questionsOnPageMode !== 'questionPerPage') return question.page === survey.currentPage;
  const { currentSingleElement: shown } = survey;
  return shown === question || (shown?.isPanel === true && shown.questions.includes(question));
};

/** A step that a person could not take, because its question is not there, is taken by neither. */
const isPossible = ({ survey, phase }, [verb, name, value]) => {
  if (phase === 'completed') return false;
  if (verb !== 'answer' && verb !== 'comment') return true;
  const question = survey.getQuestionByName(name);
  if (!question?.isVisible || !question.isParentVisible || question.isReadOnly) return false;
  if (!isOnScreen(survey, phase, question)) return false;
  if (verb === 'answer' && (choosesHidden(question, value) || ticksTwo(question, value))) return false;
  // Pressed already.
  if (verb === 'answer' && value === 'other' && question.isOtherSelected) return false;
  // Words that are the answer itself are not emptied: the oracle is left with an empty choice.
  if (verb === 'comment' && value === '' && survey.storeOthersAsComment === false) return false;
  return verb === 'answer' || question.isOtherSelected === true || question.showCommentArea;
};

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
    /** A computed value that nobody can see: in the oracle it goes at completion, and sets off rules once more. */
    keepsComputed: () =>
      oracle.survey
        .getAllQuestions()
        .some((one) => one.getType() === 'expression' && !one.isEmpty() && !(one.isVisible && one.isParentVisible)),
    /** An answer that nobody can see now, and that goes at completion. */
    keepsHidden: () =>
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
