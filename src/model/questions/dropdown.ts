import { readSelect } from '../parsing/question-base.js';
import { given, readFlag, readText } from '../parsing/read-member.js';
import type { DropdownQuestion } from '../questionnaire.js';
import { isOffered, type QuestionMeaning } from './question-meaning.js';

/** One choice out of a list that opens. */
export const dropdown: QuestionMeaning<DropdownQuestion> = {
  parse: (place) => ({
    ...readSelect(place),
    type: 'dropdown',
    searchEnabled: Object.hasOwn(place.json, 'searchEnabled') ? readFlag(place, true, 'searchEnabled') : undefined,
    ...given('placeholder', readText(place, 'placeholder', 'placeHolder', 'optionsCaption')),
  }),
  takesAnswer: true,
  normalise: (_, value) => value,
  violations: () => [],
  keepOffered: (definition, value, { choices }) =>
    definition.other !== undefined || isOffered(value, choices) ? value : undefined,
};
