import type { QuestionDefinition, QuestionType, QuestionTypes } from '../questionnaire.js';
import { boolean } from './boolean.js';
import { checkbox } from './checkbox.js';
import { comment } from './comment.js';
import { dropdown } from './dropdown.js';
import { expression } from './expression.js';
import { html } from './html.js';
import { image } from './image.js';
import { matrix } from './matrix.js';
import type { QuestionMeaning } from './question-meaning.js';
import { radiogroup } from './radiogroup.js';
import { ranking } from './ranking.js';
import { rating } from './rating.js';
import { tagbox } from './tagbox.js';
import { text } from './text.js';

/** Every question type with its meaning; a type without one does not compile. */
export const questionMeanings: { readonly [T in QuestionType]: QuestionMeaning<QuestionTypes[T]> } = {
  text,
  comment,
  radiogroup,
  checkbox,
  dropdown,
  tagbox,
  ranking,
  boolean,
  rating,
  matrix,
  html,
  image,
  expression,
};

/** The meaning of one definition's type. */
export const meaningOf = <D extends QuestionDefinition>(definition: D): QuestionMeaning<D> =>
  // The registry's type guarantees that the meaning stored under a type takes that type's definition.
  questionMeanings[definition.type] as unknown as QuestionMeaning<D>;

export const isQuestionType = (type: unknown): type is QuestionType =>
  typeof type === 'string' && Object.hasOwn(questionMeanings, type);
