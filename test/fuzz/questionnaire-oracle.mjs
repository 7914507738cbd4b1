import './expression-clock.mjs';
import { Model } from 'survey-core';
import { isSeen, pagesOf, seenPanels, theirPage } from './questionnaire-views.mjs';

/** As much of a page on the screen as the oracle looks at. */
const nowhere = {
  querySelector: () => null,
  querySelectorAll: () => [],
  scrollIntoView() {},
  getBoundingClientRect: () => ({ top: 0 }),
};

/** What a view would do later (scroll, focus) is of no interest, and would be kept until all walks are over. */
globalThis.setTimeout = () => 0;
globalThis.setInterval = () => 0;
globalThis.queueMicrotask = () => {};

/**
 * survey-core moved as our session is. A review always follows the last page in ours; survey-core meanwhile waits on its
 * last page without a preview, and this place is kept here. Complete
 * validates every visible page, as ours does on purpose; survey-core's own would look at the current page alone.
 */
export class Oracle {
  /** Sent to a page from the review or by Complete: Next leads to the review again. */
  #editing = false;

  constructor(document, locale) {
    // Conditions may look at words: the language is there from the beginning, as in ours.
    this.survey = new Model({ ...structuredClone(document), locale, showPreviewBeforeComplete: false });
    this.phase = this.survey.state === 'starting' ? 'start' : 'answering';
    // One question a page, the first was chosen before all was computed.
    const { visiblePages, questionsOnPageMode } = this.survey;
    const first = visiblePages[0]?.elements.find(({ isVisible }) => isVisible);
    if (questionsOnPageMode === 'questionPerPage' && first) this.survey.currentSingleElement = first;
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
