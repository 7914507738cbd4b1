import { textOf } from '../expression/primitive.js';
import { memberOf } from '../parsing/place.js';
import { readQuestion } from '../parsing/question-base.js';
import { given, readFlag, readTexts, readWord } from '../parsing/read-member.js';
import type { BooleanQuestion } from '../questionnaire.js';
import type { QuestionMeaning } from './question-meaning.js';

const displays = ['segmented', 'radio', 'checkbox', 'switch'] as const;

/** Yes or no; stored as `true` and `false` or as the author's own two values. */
export const boolean: QuestionMeaning<BooleanQuestion> = {
  parse: (place) => {
    const base = readQuestion(place);
    const valueTrue = memberOf(place, 'valueTrue') ?? true;
    const valueFalse = memberOf(place, 'valueFalse') ?? false;
    const { defaultValue: written, ...rest } = base;
    // The default names a side, whatever values the sides store; "indeterminate" is neither.
    const side =
      written === valueTrue || written === valueFalse
        ? written
        : new Map([
            ['true', valueTrue],
            ['false', valueFalse],
          ]).get(textOf(written));
    return {
      ...rest,
      ...given('defaultValue', side),
      type: 'boolean',
      valueTrue,
      valueFalse,
      ...readTexts(place, { labelTrue: 'labelTrue', labelFalse: 'labelFalse' }),
      swapOrder: readFlag(place, false, 'swapOrder'),
      display: readWord(place, displays, 'segmented', 'displayMode'),
    };
  },
  takesAnswer: true,
  normalise: (_, value) => (value === 'true' ? true : value === 'false' ? false : value),
  violations: () => [],
  fits: ({ valueTrue, valueFalse }, value) => value === valueTrue || value === valueFalse,
  keepOffered: (_, value) => value,
};
