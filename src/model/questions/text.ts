import { evaluateOr } from '../expression/evaluate.js';
import { memberOf } from '../parsing/place.js';
import { readMaxLength, readQuestion } from '../parsing/question-base.js';
import {
  given,
  readComputed,
  readConstant,
  readExpression,
  readNumber,
  readString,
  readTexts,
} from '../parsing/read-member.js';
import type { LocalizedText } from '../localized-text.js';
import type { TextQuestion } from '../questionnaire.js';
import { fitsCalendar } from './date-forms.js';
import { isScalar } from './offered.js';
import type { QuestionMeaning } from './question-meaning.js';
import { bound, boundViolations, isNumeric, joined, numberFrom, tooLong } from './text-answer.js';

/** One line of text, a number, a date or a time. */
export const text: QuestionMeaning<TextQuestion> = {
  parse: (place) => {
    const dataList = memberOf(place, 'dataList');
    return {
      ...readQuestion(place),
      type: 'text',
      inputType: readString(place, 'inputType') ?? 'text',
      maxLength: readMaxLength(place),
      ...readTexts(place, {
        placeholder: 'placeholder',
        minText: 'minErrorText',
        maxText: 'maxErrorText',
        stepText: 'stepErrorText',
      }),
      ...given('autocomplete', readString(place, 'autocomplete')),
      dataList: Array.isArray(dataList) ? (dataList as readonly LocalizedText[]) : [],
      ...given('min', bound(readConstant(place, 'min'))),
      ...given('max', bound(readConstant(place, 'max'))),
      ...given('minExpression', readExpression(place, 'minValueExpression') ?? readComputed(place, 'min')),
      ...given('maxExpression', readExpression(place, 'maxValueExpression') ?? readComputed(place, 'max')),
      ...given('step', Object.hasOwn(place.json, 'step') ? readNumber(place, 1, 'step') : undefined),
    };
  },
  takesAnswer: true,
  normalise: ({ inputType }, value) => (isNumeric(inputType) ? numberFrom(value) : joined(value, ', ')),
  violations: (definition, value, { scope }) => {
    const { inputType, maxLength } = definition;
    if (isNumeric(inputType) && typeof value === 'string') return [{ code: 'notNumber' }];
    return [
      ...boundViolations(definition, value, {
        min: bound(evaluateOr(definition.minExpression, scope, definition.min)),
        max: bound(evaluateOr(definition.maxExpression, scope, definition.max)),
      }),
      ...tooLong(value, maxLength),
    ];
  },
  fits: ({ inputType }, value) =>
    (isNumeric(inputType) ? typeof value === 'number' : fitsCalendar(inputType, value)) && isScalar(value),
  keepOffered: (_, value) => value,
};
