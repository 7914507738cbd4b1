import { given, readFlag, readText } from '../parsing/read-member.js';
import { readSelect } from '../parsing/select-base.js';
import type { DropdownQuestion } from '../questionnaire.js';
import { isOffered, isScalar, keepOfferedChoice, oneChoice } from './offered.js';
import type { QuestionMeaning } from './question-meaning.js';

/** One choice out of a list that opens. */
export const dropdown: QuestionMeaning<DropdownQuestion> = {
  parse: (place) => ({
    ...readSelect(place),
    type: 'dropdown',
    searchEnabled: Object.hasOwn(place.json, 'searchEnabled') ? readFlag(place, true, 'searchEnabled') : undefined,
    ...given('placeholder', readText(place, 'placeholder')),
  }),
  takesAnswer: true,
  normalise: (_, value, _previous, offered) => oneChoice(value, offered),
  violations: () => [],
  fits: (_, value, { choices }) => isScalar(value) || isOffered(value, choices),
  keepOffered: keepOfferedChoice,
};
