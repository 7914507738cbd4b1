import type { ChoiceDefinition, ChoiceValue } from '../questionnaire.js';
import { forbiddenKeys } from './bounds.js';
import { isObject, memberOf, placeAt, report, type Place } from './place.js';
import { given, readExpressions, readFlag, readText } from './read-member.js';

/** Choices, rows or columns in every form the format allows: a value, `value|text`, or an object. */
export const readChoices = (place: Place, member: string): readonly ChoiceDefinition[] => {
  const list = memberOf(place, member);
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    report(place, 'error', 'notAList', member);
    return [];
  }
  return list.flatMap((item: unknown, index): readonly ChoiceDefinition[] => {
    if (isObject(item)) return readObject(placeAt(place, item, member, index));
    const inList = (): Place => placeAt(place, { [index]: item }, member);
    if (typeof item === 'string') return [allowed(inList, fromText(item), String(index))];
    if (typeof item === 'number' || typeof item === 'boolean') return [{ value: item, exclusive: false }];
    report(inList(), 'error', 'notAChoice', String(index));
    return [];
  });
};

/** The value of a row is a key of the answer; of all lists alike, so that a choice may become a row. */
const allowed = (place: () => Place, choice: ChoiceDefinition, member: string): ChoiceDefinition => {
  if (typeof choice.value === 'string' && forbiddenKeys.has(choice.value))
    report(place(), 'error', 'forbiddenName', member);
  return choice;
};

const fromText = (item: string): ChoiceDefinition => {
  const [value = item, ...rest] = item.split('|');
  return { value, exclusive: false, ...(rest.length > 0 ? { text: rest.join('|') } : {}) };
};

const readObject = (place: Place): readonly ChoiceDefinition[] => {
  const text = memberOf(place, 'text');
  const value = memberOf(place, 'value') ?? (typeof text === 'string' ? text : undefined);
  if (value === undefined || value === null) {
    report(place, 'error', 'missingValue');
    return [];
  }
  for (const later of ['elements', 'showCommentArea']) {
    if (Object.hasOwn(place.json, later)) report(place, 'error', 'notSupportedYet', later);
  }
  const choice = {
    value: value as ChoiceValue,
    ...given('text', readText(place, 'text')),
    ...readExpressions(place, ['visibleIf', 'enableIf']),
    exclusive: readFlag(place, false, 'isExclusive'),
  };
  return [allowed(() => place, choice, (memberOf(place, 'value') ?? null) === null ? 'text' : 'value')];
};
