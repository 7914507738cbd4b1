import { readSelectedBounds } from '../parsing/question-base.js';
import { readFlag } from '../parsing/read-member.js';
import { readSelect } from '../parsing/select-base.js';
import type { RankingQuestion, SelectBase } from '../questionnaire.js';
import { asList, isSet, offeredValues, spelledAs } from './offered.js';
import type { QuestionMeaning } from './question-meaning.js';
import { selectedCount } from './selected-count.js';

const specials: ReadonlySet<string> = new Set(['none', 'refuse', 'dontKnow', 'other']);

/** Choices in order of importance: all of them, or (selectToRank) those that were picked. */
export const ranking: QuestionMeaning<RankingQuestion> = {
  parse: (place) => {
    // Nobody ranks "none of these": the format's own items have no place in a ranking.
    const select = Object.entries(readSelect(place)).filter(([name]) => !specials.has(name));
    return {
      ...(Object.fromEntries(select) as unknown as SelectBase),
      ...readSelectedBounds(place),
      type: 'ranking',
      selectToRank: readFlag(place, false, 'selectToRankEnabled'),
    };
  },
  takesAnswer: true,
  normalise: ({ selectToRank }, value, _previous, { choices, unknown }) => {
    const values = choices.map((choice) => choice.value);
    const given: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : value ? [value] : [];
    const list = given.map((item) => spelledAs(item, values));
    if (selectToRank || unknown || list.length === 0) return list;
    // Everything is ranked: what was not placed follows in the author's order.
    return [...new Set([...offeredValues(list, choices), ...values])];
  },
  violations: ({ selectToRank, minSelected, maxSelected }, value) =>
    selectToRank ? selectedCount(asList(value).length, minSelected, maxSelected) : [],
  fits: ({ selectToRank }, value, { choices, unknown }) =>
    isSet(value) && (selectToRank || unknown !== undefined || asList(value).length === choices.length),
  keepOffered: (_, value, { choices, unknown }) =>
    Array.isArray(value) && !unknown ? offeredValues(value, choices) : value,
};
