import { checkChoices } from './linting/check-choices.js';
import { checkLinks } from './linting/check-links.js';
import { checkMarkup } from './linting/check-markup.js';
import { checkReferences, checkSharedNames } from './linting/check-names.js';
import { checkOpening } from './linting/check-opening.js';
import { checkPages } from './linting/check-pages.js';
import { checkProperties } from './linting/check-properties.js';
import { checkRules } from './linting/check-rules.js';
import { checkTargets } from './linting/check-targets.js';
import { checkTexts } from './linting/check-texts.js';
import { formatPlaces } from './linting/format-places.js';
import { knownNames } from './linting/known-names.js';
import { once } from './linting/problems.js';
import { mentionedNames } from './linting/mentioned-names.js';
import { parseQuestionnaire } from './parse-questionnaire.js';
import { checkBounds } from './parsing/bounds.js';
import { isObject } from './parsing/place.js';
import type { Problem } from './problem.js';

/**
 * Everything an author should know about SurveyJS JSON (an already parsed JSON value): what `parseQuestionnaire` reports,
 * and what runs but may differ from the intent or is ignored on purpose. Never throws; a document that is refused is
 * linted all the same, unless it is beyond the bounds.
 */
export const lintQuestionnaire = (json: unknown): readonly Problem[] => {
  const { problems } = parseQuestionnaire(json);
  if (!isObject(json) || checkBounds(json).length > 0) return problems;
  const places = formatPlaces(json);
  const known = knownNames(places);
  const mentioned = mentionedNames(places);
  return once([
    ...problems,
    ...places.flatMap((place) => [
      ...checkProperties(place),
      ...checkReferences(place, known),
      ...checkTargets(place, known, mentioned),
      ...checkLinks(place),
      ...checkMarkup(place),
      ...checkChoices(place),
    ]),
    ...checkSharedNames(places),
    ...checkRules(places),
    ...checkOpening(json),
    ...checkPages(json),
    ...checkTexts(places),
  ]);
};
