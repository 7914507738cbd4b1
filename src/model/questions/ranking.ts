import { readSelectedBounds } from '../parsing/question-base.js';
import { readFlag } from '../parsing/read-member.js';
import { readSelect } from '../parsing/select-base.js';
import type { RankingQuestion } from '../questionnaire.js';
import { asList, offeredValues } from './offered.js';
import type { QuestionMeaning } from './question-meaning.js';
import { selectedCount } from './selected-count.js';

/** Choices in order of importance: all of them, or (selectToRank) those that were picked. */
export const ranking: QuestionMeaning<RankingQuestion> = {
  parse: (place) => ({
    ...readSelect(place),
    ...readSelectedBounds(place),
    type: 'ranking',
    selectToRank: readFlag(place, false, 'selectToRankEnabled'),
  }),
  takesAnswer: true,
  normalise: (_, value) =>
    Array.isArray(value) ? value.filter((item, index) => value.indexOf(item) === index) : value,
  violations: ({ selectToRank, minSelected, maxSelected }, value) =>
    selectToRank ? selectedCount(asList(value).length, minSelected, maxSelected) : [],
  keepOffered: (_, value, { choices }) => (Array.isArray(value) ? offeredValues(value, choices) : value),
};
