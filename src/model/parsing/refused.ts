import { memberOf, report, type Place } from './place.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Types of the format that a later version runs; until then a questionnaire with them is refused, not mutilated. */
export const laterTypes = words('multipletext matrixdropdown matrixdynamic paneldynamic slider imagepicker');

/** Features that change what is asked or stored: a questionnaire that relies on them is refused until they work. */
export const laterProperties = words('choiceValuesFromQuestion choiceTextsFromQuestion');

/** Reports what a questionnaire relies on and this version does not run. */
export const refuseUnsupported = (place: Place): void => {
  for (const name of Object.keys(place.json)) {
    if (laterProperties.has(name)) report(place, 'error', 'notSupportedYet', name);
  }
  if (memberOf(place, 'questionsOnPageMode') === 'inputPerPage')
    report(place, 'error', 'notSupportedYet', 'questionsOnPageMode');
};
