import { readSelectedBounds, readSpecial } from '../parsing/question-base.js';
import { given, readNumber, readString } from '../parsing/read-member.js';
import { readSelect } from '../parsing/select-base.js';
import type { CheckboxQuestion } from '../questionnaire.js';
import { severalChoices } from './several-choices.js';
import type { QuestionMeaning } from './question-meaning.js';

/** Any number of choices, all of them in view; exclusive ones stand alone. */
export const checkbox: QuestionMeaning<CheckboxQuestion> = {
  parse: (place) => ({
    ...readSelect(place),
    ...readSelectedBounds(place),
    type: 'checkbox',
    colCount: readNumber(place, 1, 'colCount'),
    ...given('selectAll', readSpecial(place, 'showSelectAllItem', 'selectAllText')),
    ...given('valuePropertyName', readString(place, 'valuePropertyName')),
  }),
  ...severalChoices,
};
