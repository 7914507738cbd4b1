import type { CSSResult } from 'lit';
import { choices } from './choices.js';
import { fields } from './fields.js';
import { layout } from './layout.js';
import { matrix } from './matrix.js';
import { matrixGrid } from './matrix-grid.js';
import { messages } from './messages.js';
import { navigation } from './navigation.js';
import { outcomes } from './outcomes.js';
import { person } from './person.js';
import { print } from './print.js';
import { prose } from './prose.js';
import { question } from './question.js';
import { ranking } from './ranking.js';
import { reset } from './reset.js';
import { review } from './review.js';
import { scale } from './scale.js';
import { scaleRow } from './scale-row.js';
import { searched } from './searched.js';
import { tokens } from './tokens.js';
import { top } from './top.js';

/** Every style sheet in order; what a person's system asks for and print come last. */
export const allStyles: CSSResult[] = [
  tokens,
  reset,
  layout,
  question,
  choices,
  scale,
  scaleRow,
  matrix,
  matrixGrid,
  ranking,
  fields,
  searched,
  navigation,
  top,
  messages,
  outcomes,
  prose,
  review,
  person,
  print,
];
