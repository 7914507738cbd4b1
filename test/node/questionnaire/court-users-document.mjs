import { Model } from 'survey-core';
import document from '../../../src/questionnaires/court-users.json' with { type: 'json' };

/** The built-in questionnaire; a fresh copy, so that a control may spoil it. */
export const courtUsers = () => structuredClone(document);

/** The questionnaire in survey-core on its intro page. */
export const openSurvey = ({ locale = 'kk', mode = 'confidential', document: source = courtUsers() } = {}) => {
  const survey = new Model(source);
  survey.locale = locale;
  survey.setVariable('mode', mode);
  return survey;
};

/** The questionnaire in survey-core with consent given, on its first page after the intro. */
export const startSurvey = (options) => {
  const survey = openSurvey(options);
  survey.getQuestionByName('consent').value = ['yes'];
  survey.start();
  return survey;
};

/** The elements of all pages, or of one. */
export const elementsOf = (source, pageName) =>
  source.pages.filter((page) => pageName === undefined || page.name === pageName).flatMap((page) => page.elements);
