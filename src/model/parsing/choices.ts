import type { ChoiceDefinition, ChoiceValue } from '../questionnaire.js';
import { isObject, memberOf, pointerTo, report, type Place } from './place.js';
import { given, readExpression, readFlag, readText } from './read-member.js';

/** Choices, rows or columns in every form the format allows: a value, `value|text`, or an object. */
export const readChoices = (place: Place, member: string): readonly ChoiceDefinition[] => {
  const list = memberOf(place, member);
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    report(place, 'error', 'notAList', member);
    return [];
  }
  const base = pointerTo(place.pointer, member);
  return list.flatMap((item: unknown, index): readonly ChoiceDefinition[] => {
    if (isObject(item)) return readObject({ json: item, pointer: pointerTo(base, index), problems: place.problems });
    if (typeof item === 'string') return [fromText(item)];
    if (typeof item === 'number' || typeof item === 'boolean') return [{ value: item, exclusive: false }];
    report(place, 'error', 'notAChoice', `${member}/${index}`);
    return [];
  });
};

const fromText = (item: string): ChoiceDefinition => {
  const [value = item, ...rest] = item.split('|');
  return { value, exclusive: false, ...(rest.length > 0 ? { text: rest.join('|') } : {}) };
};

const readObject = (place: Place): readonly ChoiceDefinition[] => {
  const value = memberOf(place, 'value') ?? memberOf(place, 'text');
  if (value === undefined || value === null) {
    report(place, 'error', 'missingValue');
    return [];
  }
  for (const later of ['elements', 'showCommentArea']) {
    if (Object.hasOwn(place.json, later)) report(place, 'error', 'notSupportedYet', later);
  }
  return [
    {
      value: value as ChoiceValue,
      ...given('text', readText(place, 'text')),
      ...given('visibleIf', readExpression(place, 'visibleIf')),
      ...given('enableIf', readExpression(place, 'enableIf')),
      exclusive: readFlag(place, false, 'isExclusive'),
    },
  ];
};
