import { textOf } from '../expression/primitive.js';
import { parsePattern } from '../pattern/pattern.js';
import type { ValidatorDefinition } from '../questionnaire.js';
import { memberOf, placesIn, report, type Place } from './place.js';
import { given, readExpression, readFlag, readNumber, readText, readWord } from './read-member.js';

const validatorTypes = ['numeric', 'text', 'answercount', 'regex', 'email', 'expression'] as const;

/** The validators of a question, in order. */
export const readValidators = (place: Place): readonly ValidatorDefinition[] =>
  placesIn(place, 'validators').flatMap(readValidator);

const readValidator = (place: Place): readonly ValidatorDefinition[] => {
  const written = memberOf(place, 'type');
  const type = validatorTypes.find((known) => written === known || written === `${known}validator`);
  if (!type) {
    report(place, 'error', 'unknownValidator', 'type', { found: textOf(written) });
    return [];
  }
  const bound = (...names: readonly string[]): number | undefined => {
    const name = names.find((one) => Object.hasOwn(place.json, one));
    return name === undefined ? undefined : readNumber(place, 0, name);
  };
  return [
    {
      type,
      ...given('text', readText(place, 'text')),
      severity: readWord(place, ['error', 'warning', 'info'], 'error', 'notificationType'),
      ...given('min', bound('minValue', 'minLength', 'minCount')),
      ...given('max', bound('maxValue', 'maxLength', 'maxCount')),
      allowDigits: readFlag(place, true, 'allowDigits'),
      ...given('expression', readExpression(place, 'expression')),
      ...given('pattern', type === 'regex' ? readPattern(place) : undefined),
    },
  ];
};

/** An author's pattern; one that is no pattern is an error, because every answer would pass. */
const readPattern = (place: Place): ValidatorDefinition['pattern'] => {
  const source = memberOf(place, 'regex');
  if (typeof source !== 'string' || source === '') return undefined;
  const parsed = parsePattern(source, readFlag(place, false, 'caseInsensitive'));
  if ('pattern' in parsed) return parsed.pattern;
  const { code, at } = parsed.problem;
  report(place, 'error', `pattern.${code}`, 'regex', { position: at });
  return undefined;
};
