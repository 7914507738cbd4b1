import type { ElementDefinition, QuestionBase } from '../questionnaire.js';
import { memberOf, report, type Place } from './place.js';
import {
  given,
  readExpressions,
  readFlag,
  readNumber,
  readString,
  readText,
  readTexts,
  readWord,
} from './read-member.js';
import { readValidators } from './validators.js';

const clearModes = ['default', 'none', 'onComplete', 'onHidden', 'onHiddenContainer'] as const;

/**
 * What pages, panels and questions share. A question without a name is an error, because its answer would have nowhere
 * to go; everything else gets the name of its place.
 */
export const readElement = (place: Place, takesAnswer = false): ElementDefinition => {
  const name = readString(place, 'name');
  if (name === undefined && takesAnswer) report(place, 'error', 'missingName');
  return {
    name: name ?? place.pointer,
    pointer: place.pointer,
    ...readTexts(place, { title: 'title', description: 'description' }),
    visible: readFlag(place, true, 'visible'),
    ...readExpressions(place, ['visibleIf', 'enableIf', 'requiredIf']),
    readOnly: readFlag(place, false, 'readOnly'),
  };
};

/** What every question has. */
export const readQuestion = (place: Place, takesAnswer = true): QuestionBase => {
  const element = readElement(place, takesAnswer);
  const defaultValue = memberOf(place, 'defaultValue');
  return {
    ...element,
    required: readFlag(place, false, 'isRequired'),
    valueName: readString(place, 'valueName') ?? element.name,
    titleHidden: memberOf(place, 'titleLocation') === 'hidden',
    ...given('defaultValue', defaultValue ?? undefined),
    ...readExpressions(place, ['defaultValueExpression', 'setValueExpression', 'setValueIf', 'resetValueIf']),
    clearIfInvisible: readWord(place, clearModes, 'default', 'clearIfInvisible'),
    validators: readValidators(place),
    commentArea: readFlag(place, false, 'showCommentArea'),
    maxCommentLength: place.root.maxCommentLength,
    ...readTexts(place, {
      requiredText: 'requiredErrorText',
      commentText: 'commentText',
      commentPlaceholder: 'commentPlaceholder',
    }),
    pipedInWords: readFlag(place, true, 'useDisplayValuesInDynamicTexts'),
  };
};

/** The longest text a field takes: its own bound, else the document's; ≤ 0 = none. */
export const readMaxLength = (place: Place): number => {
  const own = readNumber(place, -1, 'maxLength');
  return own >= 0 ? own : place.root.maxTextLength;
};

/** How many may be chosen. */
export const readSelectedBounds = (place: Place): { readonly minSelected: number; readonly maxSelected: number } => ({
  minSelected: readNumber(place, 0, 'minSelectedChoices'),
  maxSelected: readNumber(place, 0, 'maxSelectedChoices'),
});

/** The words of an item that is shown on demand: `true` where the author gave none. */
export const readSpecial = (place: Place, show: string, text: string): QuestionBase['requiredText'] | true =>
  readFlag(place, false, show) ? (readText(place, text) ?? true) : undefined;
