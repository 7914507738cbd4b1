// The same journey in survey-core, page by page: which questions it shows.
import { readFileSync } from 'node:fs';
import { Model } from 'survey-core';

const json = JSON.parse(readFileSync(new URL('../../src/questionnaires/court-users.json', import.meta.url), 'utf8'));

/** Page name → names of the visible questions once the journey's answers of that page are given; `html` elements included. */
export const walkInSurveyCore = (journey, mode = 'confidential') => {
  const survey = new Model(structuredClone(json));
  survey.locale = journey.language;
  survey.setVariable('mode', mode);
  const seen = {};
  const fill = (page) => {
    for (const question of page.questions) {
      if (question.name in journey.answers && question.isVisible)
        question.value = structuredClone(journey.answers[question.name]);
    }
    seen[page.name] = page.questions.filter((question) => question.isVisible).map((question) => question.name);
  };
  fill(survey.startedPage);
  survey.start();
  for (;;) {
    const page = survey.currentPage;
    if (journey.switchLanguageOn?.page === page.name) survey.locale = journey.switchLanguageOn.to;
    fill(page);
    if (survey.isLastPage) return seen;
    const before = page.name;
    survey.nextPage();
    if (survey.currentPage.name === before) throw new Error(`survey-core stays on ${before}`);
  }
};
