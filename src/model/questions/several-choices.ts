import { isObject } from '../parsing/place.js';
import type { CheckboxQuestion, SelectBase, TagboxQuestion } from '../questionnaire.js';
import { asList, offeredValues } from './offered.js';
import type { QuestionMeaning } from './question-meaning.js';
import { selectedCount } from './selected-count.js';

type Several = CheckboxQuestion | TagboxQuestion;

/** What checkbox and tagbox share: a list of values, or of objects that hold them (`valuePropertyName`). */
export const severalChoices: Omit<QuestionMeaning<Several>, 'parse'> = {
  takesAnswer: true,
  normalise: (definition, value, previous) => {
    if (!Array.isArray(value)) return value;
    const list = value as readonly unknown[];
    const alone = list.filter((item) => isExclusive(definition, valueOf(definition, item)));
    if (alone.length === 0 || list.length === 1) return list;
    const before = asList(previous).map((item) => valueOf(definition, item));
    const chosenNow = alone.find((item) => !before.includes(valueOf(definition, item)));
    return chosenNow === undefined ? list.filter((item) => !alone.includes(item)) : [chosenNow];
  },
  violations: ({ minSelected, maxSelected }, value) => selectedCount(asList(value).length, minSelected, maxSelected),
  keepOffered: (definition, value, { choices }) => {
    if (!Array.isArray(value) || definition.other !== undefined) return value;
    const known = offeredValues(
      value.map((item) => valueOf(definition, item)),
      choices,
    );
    return value.filter((item) => known.includes(valueOf(definition, item)));
  },
};

const valueOf = ({ valuePropertyName }: Several, item: unknown): unknown =>
  valuePropertyName !== undefined && isObject(item) ? item[valuePropertyName] : item;

const isExclusive = (definition: SelectBase, value: unknown): boolean =>
  (value === 'none' && definition.none !== undefined) ||
  (value === 'refused' && definition.refuse !== undefined) ||
  (value === 'dontknow' && definition.dontKnow !== undefined) ||
  definition.choices.some((choice) => choice.exclusive && choice.value === value);
