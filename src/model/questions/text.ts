import { memberOf } from '../parsing/place.js';
import { readQuestion } from '../parsing/question-base.js';
import { given, readNumber, readText } from '../parsing/read-member.js';
import type { TextQuestion } from '../questionnaire.js';
import type { QuestionMeaning } from './question-meaning.js';
import { isNumeric, numberFrom, tooLong } from './text-answer.js';

const bound = (value: unknown): number | string | undefined =>
  typeof value === 'number' || typeof value === 'string' ? value : undefined;

/** One line of text, a number or a date. */
export const text: QuestionMeaning<TextQuestion> = {
  parse: (place) => {
    const inputType = memberOf(place, 'inputType');
    return {
      ...readQuestion(place),
      type: 'text',
      inputType: typeof inputType === 'string' ? inputType : 'text',
      maxLength: readNumber(place, -1, 'maxLength'),
      ...given('placeholder', readText(place, 'placeholder', 'placeHolder')),
      ...given('min', bound(memberOf(place, 'min'))),
      ...given('max', bound(memberOf(place, 'max'))),
      ...given('step', Object.hasOwn(place.json, 'step') ? readNumber(place, 1, 'step') : undefined),
    };
  },
  takesAnswer: true,
  normalise: (definition, value) => (isNumeric(definition.inputType) ? numberFrom(value) : value),
  violations: ({ inputType, maxLength, min, max }, value) => {
    const given = isNumeric(inputType) ? value : typeof value === 'string' ? value : undefined;
    if (given === undefined || given === null) return [];
    if (isNumeric(inputType) && typeof given !== 'number') return [{ code: 'notNumber' }];
    const low = min !== undefined && (given as number | string) < min;
    const high = max !== undefined && (given as number | string) > max;
    return [
      ...(low ? [{ code: 'belowMin' as const, min }] : []),
      ...(high ? [{ code: 'aboveMax' as const, max }] : []),
      ...tooLong(value, maxLength),
    ];
  },
  keepOffered: (_, value) => value,
};
