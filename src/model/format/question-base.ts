import type { FormatClass } from './format-class.js';
import { all, validators, words } from './kinds.js';

/** What every question has. */
export const question: FormatClass = {
  supported: {
    ...all('string', 'type name valueName'),
    ...all('text', 'title description requiredErrorText commentText commentPlaceholder'),
    ...all('boolean', 'visible readOnly isRequired showCommentArea useDisplayValuesInDynamicTexts'),
    ...all('expression', 'visibleIf enableIf requiredIf'),
    ...all('expression', 'defaultValueExpression setValueExpression setValueIf resetValueIf'),
    defaultValue: 'any',
    clearIfInvisible: words('default none onComplete onHidden onHiddenContainer'),
    titleLocation: words('default top bottom left hidden'),
    validators,
  },
  ignored: {
    ...all('string', 'width minWidth maxWidth renderAs'),
    ...all('number', 'colSpan indent'),
    ...all('boolean', 'startWithNewLine showNumber'),
    correctAnswer: 'any',
    state: words('default collapsed expanded'),
    descriptionLocation: words('default underInput underTitle hidden'),
    errorLocation: words('default top bottom'),
  },
  later: { defaultDisplayValue: 'text', bindings: 'any', randomize: 'boolean', randomizeCategory: 'string' },
  older: {
    showCommentArea: ['hasComment'],
    commentPlaceholder: ['commentPlaceHolder'],
    useDisplayValuesInDynamicTexts: ['useDisplayValuesInTitle'],
    titleLocation: ['showTitle'],
    showNumber: ['hideNumber'],
  },
};

/** What stands between questions and asks nothing. */
export const nonvalue: FormatClass = { parent: 'question', without: ['isRequired'] };
