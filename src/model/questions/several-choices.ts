import { isObject, ownMember } from '../parsing/place.js';
import type { CheckboxQuestion, SelectBase, TagboxQuestion } from '../questionnaire.js';
import { asList, isSet, keepOfferedChoices, spelledAs } from './offered.js';
import type { QuestionMeaning } from './question-meaning.js';
import { selectedCount } from './selected-count.js';

type Several = CheckboxQuestion | TagboxQuestion;

/** What checkbox and tagbox share: a list of values, or of objects that hold them (`valuePropertyName`). */
export const severalChoices: Omit<QuestionMeaning<Several>, 'parse'> = {
  takesAnswer: true,
  normalise: (definition, value, previous, { choices }) => {
    const values = choices.map((choice) => choice.value);
    const list = (Array.isArray(value) ? (value as unknown[]) : value ? [value] : []).map((item) =>
      spelledAs(item, values),
    );
    const isAlone = (item: unknown): boolean => isExclusive(definition, valueOf(definition, item));
    if (list.length < 2 || !list.some(isAlone)) return list;
    const before = asList(previous).map((item) => valueOf(definition, item));
    const wasThere = (item: unknown): boolean => before.includes(valueOf(definition, item));
    // What stood alone gives way to anything new; something new that stands alone takes the place of all.
    if (asList(previous).some(isAlone)) {
      const rest = list.filter((item) => !(isAlone(item) && wasThere(item)));
      return rest.length > 0 ? rest : list;
    }
    const chosenNow = [...list].reverse().find((item) => isAlone(item) && !wasThere(item));
    return chosenNow === undefined ? list.filter((item) => !isAlone(item)) : [chosenNow];
  },
  violations: (definition, value) => {
    const list = asList(value);
    // Somebody who says "none of these" has not chosen too few.
    const least = list.some((item) => isExclusive(definition, valueOf(definition, item))) ? 0 : definition.minSelected;
    return selectedCount(list.length, least, definition.maxSelected);
  },
  fits: (definition, value) => {
    const values = asList(value).map((item) => valueOf(definition, item));
    return (
      isSet(value) && isSet(values) && (values.length === 1 || !values.some((one) => isExclusive(definition, one)))
    );
  },
  keepOffered: (definition, value, offered) => {
    const values = asList(value).map((item) => valueOf(definition, item));
    const known = new Set(asList(keepOfferedChoices(definition, values, offered)));
    return asList(value).filter((item) => known.has(valueOf(definition, item)));
  },
};

const valueOf = ({ valuePropertyName }: Several, item: unknown): unknown =>
  valuePropertyName !== undefined && isObject(item) ? ownMember(item, valuePropertyName) : item;

const isExclusive = (definition: SelectBase, value: unknown): boolean =>
  (value === 'none' && definition.none !== undefined) ||
  (value === 'refused' && definition.refuse !== undefined) ||
  (value === 'dontknow' && definition.dontKnow !== undefined) ||
  definition.choices.some((choice) => choice.exclusive && choice.value === value);
