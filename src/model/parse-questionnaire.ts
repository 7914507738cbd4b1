import { deepFreeze } from './expression/deep-freeze.js';
import { checkBounds } from './parsing/bounds.js';
import { checkProperties } from './parsing/check-properties.js';
import { laterTypes } from './parsing/known-properties.js';
import { languagesIn } from './parsing/languages.js';
import { isObject, memberOf, placesIn, report, type Place } from './parsing/place.js';
import { readElement } from './parsing/question-base.js';
import { given, readFlag, readNumber, readText, readWord } from './parsing/read-member.js';
import type { Problem } from './problem.js';
import type { PageDefinition, PanelDefinition, Questionnaire, QuestionDefinition } from './questionnaire.js';
import { isQuestionType, questionMeanings } from './questions/index.js';

/** A questionnaire that can be run, if there is one, and everything worth saying about the document. */
export interface ParsedQuestionnaire {
  readonly questionnaire?: Questionnaire;
  readonly problems: readonly Problem[];
}

const clearModes = ['none', 'onComplete', 'onHidden', 'onHiddenContainer'] as const;
const errorModes = ['onNextPage', 'onValueChanged', 'onComplete'] as const;

/**
 * Reads SurveyJS JSON (an already parsed JSON value) into an immutable definition. Never throws; one problem of
 * severity `error` means that there is no questionnaire, because running a part of it would ask something else than
 * the author wrote.
 */
export const parseQuestionnaire = (json: unknown): ParsedQuestionnaire => {
  if (!isObject(json)) return { problems: [{ severity: 'error', code: 'notAnObject', pointer: '' }] };
  const refused = checkBounds(json);
  if (refused.length > 0) return { problems: refused };
  const place: Place = { json, pointer: '', problems: [] };
  const questionnaire = readQuestionnaire(place);
  const failed = place.problems.some(({ severity }) => severity === 'error');
  return failed ? { problems: place.problems } : { questionnaire: deepFreeze(questionnaire), problems: place.problems };
};

const readQuestionnaire = (place: Place): Questionnaire => {
  checkProperties(place, 'questionnaire');
  const keys = memberOf(place, 'contextKeys');
  const contextKeys = Array.isArray(keys) ? keys.filter((key): key is string => typeof key === 'string') : [];
  return {
    id: requiredText(place, 'id'),
    version: requiredText(place, 'version'),
    ...given('title', readText(place, 'title')),
    ...given('description', readText(place, 'description')),
    ...given('opensAt', textMember(place, 'opensAt')),
    ...given('closesAt', textMember(place, 'closesAt')),
    contextKeys,
    languages: languagesIn(place.json),
    pages: readPages(place),
    startPage: readFlag(place, false, 'firstPageIsStartPage', 'firstPageIsStarted'),
    clearInvisibleValues: readWord(place, clearModes, 'onComplete', 'clearInvisibleValues'),
    checkErrorsMode: readWord(place, errorModes, 'onNextPage', 'checkErrorsMode'),
    ...given('completedHtml', readText(place, 'completedHtml')),
    ...given('navigateToUrl', readText(place, 'navigateToUrl')),
    maxTextLength: readNumber(place, 0, 'maxTextLength'),
    maxCommentLength: readNumber(place, 0, 'maxCommentLength', 'maxOthersLength'),
    source: place.json,
  };
};

const textMember = (place: Place, name: string): string | undefined => {
  const value = memberOf(place, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const requiredText = (place: Place, name: string): string => {
  const value = textMember(place, name);
  if (value === undefined) report(place, 'error', 'missing', name);
  return value ?? '';
};

const readPages = (place: Place): readonly PageDefinition[] => {
  const pages = Object.hasOwn(place.json, 'pages')
    ? placesIn(place, 'pages').map((page) => {
        checkProperties(page, 'page');
        return { ...readElement(page), elements: readElements(page) };
      })
    : [{ name: 'page1', pointer: '', visible: true, readOnly: false, elements: readElements(place) }];
  if (pages.every(({ elements }) => elements.length === 0)) report(place, 'error', 'noQuestions');
  return pages;
};

const readElements = (place: Place): readonly (PanelDefinition | QuestionDefinition)[] =>
  [...placesIn(place, 'elements'), ...placesIn(place, 'questions')].flatMap(
    (element): readonly (PanelDefinition | QuestionDefinition)[] => {
      const type = memberOf(element, 'type');
      if (type === 'panel') return [readPanel(element)];
      if (isQuestionType(type)) {
        checkProperties(element, type);
        return [questionMeanings[type].parse(element)];
      }
      const code = typeof type === 'string' && laterTypes.has(type) ? 'notSupportedYet' : 'unknownType';
      report(element, 'error', code, 'type', { found: String(type) });
      return [];
    },
  );

const readPanel = (place: Place): PanelDefinition => {
  checkProperties(place, 'panel');
  return {
    ...readElement(place),
    type: 'panel',
    required: readFlag(place, false, 'isRequired'),
    elements: readElements(place),
  };
};
