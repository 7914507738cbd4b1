import { readSelectedBounds, readSpecial } from '../parsing/question-base.js';
import { given, readFlag, readString, readText } from '../parsing/read-member.js';
import { readSelect } from '../parsing/select-base.js';
import type { TagboxQuestion } from '../questionnaire.js';
import { severalChoices } from './several-choices.js';
import type { QuestionMeaning } from './question-meaning.js';

/** Any number of choices out of a list that opens. */
export const tagbox: QuestionMeaning<TagboxQuestion> = {
  parse: (place) => ({
    ...readSelect(place),
    ...readSelectedBounds(place),
    type: 'tagbox',
    ...given('selectAll', readSpecial(place, 'showSelectAllItem', 'selectAllText')),
    searchEnabled: Object.hasOwn(place.json, 'searchEnabled') ? readFlag(place, true, 'searchEnabled') : undefined,
    ...given('placeholder', readText(place, 'placeholder')),
    ...given('valuePropertyName', readString(place, 'valuePropertyName')),
  }),
  ...severalChoices,
};
