import { readSelect } from '../parsing/question-base.js';
import { readFlag, readNumber } from '../parsing/read-member.js';
import type { RankingQuestion } from '../questionnaire.js';
import { asList, offeredValues, type QuestionMeaning } from './question-meaning.js';
import { selectedCount } from './selected-count.js';

/** Choices in order of importance: all of them, or (selectToRank) those that were picked. */
export const ranking: QuestionMeaning<RankingQuestion> = {
  parse: (place) => ({
    ...readSelect(place),
    type: 'ranking',
    selectToRank: readFlag(place, false, 'selectToRankEnabled'),
    minSelected: readNumber(place, 0, 'minSelectedChoices'),
    maxSelected: readNumber(place, 0, 'maxSelectedChoices'),
  }),
  takesAnswer: true,
  normalise: (_, value) =>
    Array.isArray(value) ? value.filter((item, index) => value.indexOf(item) === index) : value,
  violations: ({ selectToRank, minSelected, maxSelected }, value) =>
    selectToRank ? selectedCount(asList(value).length, minSelected, maxSelected) : [],
  keepOffered: (_, value, { choices }) => (Array.isArray(value) ? offeredValues(value, choices) : value),
};
