import { readNumber } from '../parsing/read-member.js';
import { readSelect } from '../parsing/select-base.js';
import type { RadiogroupQuestion } from '../questionnaire.js';
import { isOffered, isScalar, keepOfferedChoice, oneChoice } from './offered.js';
import type { QuestionMeaning } from './question-meaning.js';

/** One choice out of a list, all of them in view. */
export const radiogroup: QuestionMeaning<RadiogroupQuestion> = {
  parse: (place) => ({ ...readSelect(place), type: 'radiogroup', colCount: readNumber(place, 1, 'colCount') }),
  takesAnswer: true,
  normalise: (_, value, _previous, offered) => oneChoice(value, offered),
  violations: () => [],
  fits: (_, value, { choices }) => isScalar(value) || isOffered(value, choices),
  keepOffered: keepOfferedChoice,
};
