import { readSelect } from '../parsing/question-base.js';
import { readNumber } from '../parsing/read-member.js';
import type { RadiogroupQuestion } from '../questionnaire.js';
import { isOffered, type QuestionMeaning } from './question-meaning.js';

/** One choice out of a list, all of them in view. */
export const radiogroup: QuestionMeaning<RadiogroupQuestion> = {
  parse: (place) => ({ ...readSelect(place), type: 'radiogroup', colCount: readNumber(place, 1, 'colCount') }),
  takesAnswer: true,
  normalise: (_, value) => value,
  violations: () => [],
  keepOffered: (definition, value, { choices }) =>
    definition.other !== undefined || isOffered(value, choices) ? value : undefined,
};
