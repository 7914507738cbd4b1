import type { ElementDefinition, QuestionBase, SelectBase, ValidatorDefinition } from '../questionnaire.js';
import { readChoices } from './choices.js';
import { isObject, memberOf, placesIn, report, type Place } from './place.js';
import { given, readExpression, readFlag, readNumber, readText, readWord } from './read-member.js';

const clearModes = ['default', 'none', 'onComplete', 'onHidden', 'onHiddenContainer'] as const;
const orders = ['none', 'asc', 'desc', 'random'] as const;
const validatorTypes = ['numeric', 'text', 'answercount', 'regex', 'email', 'expression'] as const;

/** What pages, panels and questions share. A missing name is an error: answers would have nowhere to go. */
export const readElement = (place: Place): ElementDefinition => {
  const name = memberOf(place, 'name');
  if (typeof name !== 'string' || name === '') report(place, 'error', 'missingName');
  return {
    name: typeof name === 'string' ? name : '',
    pointer: place.pointer,
    ...given('title', readText(place, 'title')),
    ...given('description', readText(place, 'description')),
    visible: readFlag(place, true, 'visible'),
    ...given('visibleIf', readExpression(place, 'visibleIf')),
    ...given('enableIf', readExpression(place, 'enableIf')),
    ...given('requiredIf', readExpression(place, 'requiredIf')),
    readOnly: readFlag(place, false, 'readOnly'),
  };
};

/** What every question has. */
export const readQuestion = (place: Place): QuestionBase => {
  const element = readElement(place);
  const valueName = memberOf(place, 'valueName');
  const defaultValue = memberOf(place, 'defaultValue');
  return {
    ...element,
    required: readFlag(place, false, 'isRequired'),
    ...given('requiredText', readText(place, 'requiredErrorText')),
    valueName: typeof valueName === 'string' && valueName !== '' ? valueName : element.name,
    titleHidden: memberOf(place, 'titleLocation') === 'hidden',
    ...(defaultValue === undefined ? {} : { defaultValue }),
    clearIfInvisible: readWord(place, clearModes, 'default', 'clearIfInvisible'),
    validators: placesIn(place, 'validators').flatMap(readValidator),
  };
};

/** A question with a list of choices and the format's special items. */
export const readSelect = (place: Place): SelectBase => {
  const special = (show: readonly string[], text: string): SelectBase['none'] =>
    readFlag(place, false, ...show) ? (readText(place, text) ?? true) : undefined;
  return {
    ...readQuestion(place),
    choices: readChoices(place, 'choices'),
    choicesOrder: readWord(place, orders, 'none', 'choicesOrder'),
    ...given('none', special(['showNoneItem', 'hasNone'], 'noneText')),
    ...given('refuse', special(['showRefuseItem'], 'refuseText')),
    ...given('dontKnow', special(['showDontKnowItem'], 'dontKnowText')),
    ...given('other', special(['showOtherItem', 'hasOther'], 'otherText')),
  };
};

const readValidator = (place: Place): readonly ValidatorDefinition[] => {
  const written = memberOf(place, 'type');
  const type = validatorTypes.find((known) => written === known || written === `${known}validator`);
  if (!type) {
    report(place, 'error', 'unknownValidator', 'type', { found: String(written) });
    return [];
  }
  const bound = (name: string): number | undefined =>
    isObject(place.json) && Object.hasOwn(place.json, name) ? readNumber(place, 0, name) : undefined;
  const pattern = memberOf(place, 'regex');
  if (type === 'regex') report(place, 'error', 'notSupportedYet', 'regex');
  return [
    {
      type,
      ...given('text', readText(place, 'text')),
      severity: readWord(place, ['error', 'warning', 'info'], 'error', 'notificationType'),
      ...given('min', bound('minValue') ?? bound('minLength') ?? bound('minCount')),
      ...given('max', bound('maxValue') ?? bound('maxLength') ?? bound('maxCount')),
      allowDigits: readFlag(place, true, 'allowDigits'),
      ...given('expression', readExpression(place, 'expression')),
      ...given('pattern', typeof pattern === 'string' ? pattern : undefined),
      caseInsensitive: readFlag(place, false, 'caseInsensitive', 'insensitive'),
    },
  ];
};
