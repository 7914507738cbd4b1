import { deepFreeze } from './expression/deep-freeze.js';
import { checkBounds } from './parsing/bounds.js';
import { readPages } from './parsing/elements.js';
import { languagesIn } from './parsing/languages.js';
import { arrangePages, type OnPageMode } from './parsing/on-page-mode.js';
import { isObject, memberOf, placeAt, placesIn, report, type Place } from './parsing/place.js';
import {
  given,
  readExpression,
  readFlag,
  readNumber,
  readString,
  readText,
  readTexts,
  readWord,
} from './parsing/read-member.js';
import { refuseUnsupported } from './parsing/refused.js';
import { readTriggers } from './parsing/triggers.js';
import type { Problem } from './problem.js';
import type { CalculatedValueDefinition, ClearMode, ConditionalText, Questionnaire } from './questionnaire.js';

/** A questionnaire that can be run, if there is one, and what can break running it. */
export interface ParsedQuestionnaire {
  readonly questionnaire?: Questionnaire;
  readonly problems: readonly Problem[];
}

const clearModes = ['none', 'onComplete', 'onHidden', 'onHiddenContainer'] as const;
const errorModes = ['onNextPage', 'onValueChanged', 'onComplete'] as const;

/**
 * Reads SurveyJS JSON (an already parsed JSON value) into an immutable definition. Never throws; one problem of
 * severity `error` means that there is no questionnaire, because running a part of it would ask something else than
 * the author wrote. `lintQuestionnaire` says the rest that an author should know.
 */
export const parseQuestionnaire = (json: unknown): ParsedQuestionnaire => {
  if (!isObject(json)) return { problems: [{ severity: 'error', code: 'notAnObject', pointer: '' }] };
  const refused = checkBounds(json);
  if (refused.length > 0) return { problems: refused };
  const place = rootPlace(json);
  const questionnaire = readQuestionnaire(place);
  const failed = place.problems.some(({ severity }) => severity === 'error');
  return failed ? { problems: place.problems } : { questionnaire: deepFreeze(questionnaire), problems: place.problems };
};

const rootPlace = (json: Place['json']): Place => {
  const place: Place = {
    json,
    pointer: '',
    problems: [],
    root: { maxTextLength: 0, maxCommentLength: 0, storeOthersAsComment: true },
  };
  return {
    ...place,
    root: {
      maxTextLength: readNumber(place, 0, 'maxTextLength'),
      maxCommentLength: readNumber(place, 0, 'maxCommentLength'),
      storeOthersAsComment: readFlag(place, true, 'storeOthersAsComment'),
    },
  };
};

const readQuestionnaire = (place: Place): Questionnaire => {
  refuseUnsupported(place);
  const startPage = readFlag(place, false, 'firstPageIsStartPage');
  const mode = onPageMode(place);
  const pages = readPages(place);
  const isEmpty = pages.every(({ elements }) => elements.length === 0);
  if (isEmpty && !place.problems.some(({ severity }) => severity === 'error')) report(place, 'error', 'noQuestions');
  return {
    id: requiredString(place, 'id'),
    version: requiredString(place, 'version'),
    ...readTexts(place, { title: 'title', description: 'description' }),
    ...given('opensAt', readString(place, 'opensAt')),
    ...given('closesAt', readString(place, 'closesAt')),
    contextKeys: readContextKeys(place),
    languages: languagesIn(place.json),
    pages: arrangePages(pages, mode, startPage && pages.length > 1),
    startPage: startPage && pages.length > 1,
    onePerPage: mode === 'questionPerPage',
    preview: previewMode(place),
    clearInvisibleValues: clearMode(place),
    checkErrorsMode: errorMode(place, mode),
    readOnly: readFlag(place, false, 'readOnly') || memberOf(place, 'mode') === 'display',
    calculatedValues: placesIn(place, 'calculatedValues').flatMap(readCalculatedValue),
    triggers: readTriggers(place),
    ...readTexts(place, { completedHtml: 'completedHtml', navigateToUrl: 'navigateToUrl' }),
    completedHtmlOnCondition: conditionalTexts(place, 'completedHtmlOnCondition', 'html'),
    navigateToUrlOnCondition: conditionalTexts(place, 'navigateToUrlOnCondition', 'url'),
    source: place.json,
  };
};

const requiredString = (place: Place, name: string): string => {
  const value = readString(place, name);
  if (value === undefined) report(place, 'error', 'missing', name);
  return value ?? '';
};

/** Names of what the portal tells; anything else in the list is left out. */
const readContextKeys = (place: Place): readonly string[] => {
  const keys = memberOf(place, 'contextKeys');
  if (!Array.isArray(keys)) return [];
  const list = placeAt(place, Object.fromEntries(keys.entries()), 'contextKeys');
  return Object.keys(list.json).flatMap((index) => readString(list, index) ?? []);
};

const onPageMode = (place: Place): OnPageMode => {
  if (memberOf(place, 'isSinglePage') === true) return 'singlePage';
  return readWord(
    place,
    ['standard', 'singlePage', 'questionPerPage', 'inputPerPage'],
    'standard',
    'questionsOnPageMode',
  );
};

/** Where every question has a page of its own, each is judged when it is left. */
const errorMode = (place: Place, pageMode: OnPageMode): Questionnaire['checkErrorsMode'] => {
  const mode = readWord(place, errorModes, 'onNextPage', 'checkErrorsMode');
  return mode === 'onComplete' && pageMode === 'questionPerPage' ? 'onNextPage' : mode;
};

const previewMode = (place: Place): Questionnaire['preview'] =>
  memberOf(place, 'showPreviewBeforeComplete') === 'showAnsweredQuestions'
    ? 'answeredQuestions'
    : readWord(place, ['allQuestions', 'answeredQuestions'], 'allQuestions', 'previewMode');

const clearMode = (place: Place): ClearMode => {
  const written = memberOf(place, 'clearInvisibleValues');
  if (typeof written === 'boolean') return written ? 'onComplete' : 'none';
  return readWord(place, clearModes, 'onComplete', 'clearInvisibleValues');
};

const readCalculatedValue = (place: Place): readonly CalculatedValueDefinition[] => {
  const name = readString(place, 'name');
  if (name === undefined) return [];
  const expression = readExpression(place, 'expression');
  return [{ name, ...given('expression', expression), includeIntoResult: readFlag(place, false, 'includeIntoResult') }];
};

const conditionalTexts = (place: Place, member: string, words: string): readonly ConditionalText[] =>
  placesIn(place, member).flatMap((item) => {
    const text = readText(item, words);
    return text === undefined ? [] : [{ ...given('expression', readExpression(item, 'expression')), text }];
  });
