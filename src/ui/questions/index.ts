import type { TemplateResult } from 'lit';
import type { QuestionType, QuestionTypes } from '../../model/questionnaire.js';
import type { QuestionContext, QuestionView } from '../question-context.js';
import { booleanView } from './boolean.js';
import { checkboxView } from './checkbox.js';
import { commentView } from './comment.js';
import { dropdownView } from './dropdown.js';
import { expressionView } from './expression.js';
import { htmlView } from './html.js';
import { imageView } from './image.js';
import { matrixView } from './matrix.js';
import { radiogroupView } from './radiogroup.js';
import { rankingView } from './ranking.js';
import { ratingView } from './rating.js';
import { tagboxView } from './tagbox.js';
import { textView } from './text.js';

export { panelView } from './panel.js';

/** Every question type with its look; a type without one does not compile. */
export const questionViews: { readonly [T in QuestionType]: QuestionView<QuestionTypes[T]> } = {
  text: textView,
  comment: commentView,
  radiogroup: radiogroupView,
  checkbox: checkboxView,
  dropdown: dropdownView,
  tagbox: tagboxView,
  ranking: rankingView,
  boolean: booleanView,
  rating: ratingView,
  matrix: matrixView,
  html: htmlView,
  image: imageView,
  expression: expressionView,
};

/** Draws a question of any type. */
export const questionView = (context: QuestionContext): TemplateResult => {
  // The registry's type guarantees that the view stored under a type takes that type's definition.
  const view = questionViews[context.node.definition.type] as QuestionView<typeof context.node.definition>;
  return view(context);
};
