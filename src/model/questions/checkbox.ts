import { readSelect } from '../parsing/question-base.js';
import { readNumber } from '../parsing/read-member.js';
import type { CheckboxQuestion, SelectBase } from '../questionnaire.js';
import { asList, offeredValues, type QuestionMeaning } from './question-meaning.js';
import { selectedCount } from './selected-count.js';

/** Any number of choices; exclusive ones stand alone. */
export const checkbox: QuestionMeaning<CheckboxQuestion> = {
  parse: (place) => ({
    ...readSelect(place),
    type: 'checkbox',
    minSelected: readNumber(place, 0, 'minSelectedChoices'),
    maxSelected: readNumber(place, 0, 'maxSelectedChoices'),
  }),
  takesAnswer: true,
  normalise: (definition, value, previous) => {
    if (!Array.isArray(value)) return value;
    const exclusive = value.filter((item) => isExclusive(definition, item));
    if (exclusive.length === 0 || value.length === 1) return value as unknown[];
    const chosenNow = exclusive.find((item) => !asList(previous).includes(item));
    return chosenNow === undefined ? value.filter((item) => !exclusive.includes(item)) : [chosenNow];
  },
  violations: ({ minSelected, maxSelected }, value) => selectedCount(asList(value).length, minSelected, maxSelected),
  keepOffered: (definition, value, { choices }) =>
    Array.isArray(value) && definition.other === undefined ? offeredValues(value, choices) : value,
};

const isExclusive = (definition: SelectBase, value: unknown): boolean =>
  (value === 'none' && definition.none !== undefined) ||
  (value === 'refused' && definition.refuse !== undefined) ||
  (value === 'dontknow' && definition.dontKnow !== undefined) ||
  definition.choices.some((choice) => choice.exclusive && choice.value === value);
