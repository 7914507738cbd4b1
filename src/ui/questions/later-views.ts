import { booleanView } from './boolean.js';
import { commentView } from './comment.js';
import { dropdownView } from './dropdown.js';
import { expressionView } from './expression.js';
import { imageView } from './image.js';
import type { LaterViews } from './index.js';
import { matrixView } from './matrix.js';
import { radiogroupView } from './radiogroup.js';
import { rankingView } from './ranking.js';
import { ratingView } from './rating.js';
import { tagboxView } from './tagbox.js';
import { textView } from './text.js';

/** Every look that an introduction does without. */
export const laterViews: LaterViews = {
  text: textView,
  comment: commentView,
  radiogroup: radiogroupView,
  dropdown: dropdownView,
  tagbox: tagboxView,
  ranking: rankingView,
  boolean: booleanView,
  rating: ratingView,
  matrix: matrixView,
  image: imageView,
  expression: expressionView,
};
