import type { QuestionNode } from '../../model/node.js';

/** Whether a question may not be left empty: by itself, or because each of its rows needs an answer. */
export const mustAnswer = ({ required, definition }: QuestionNode): boolean =>
  required || (definition.type === 'matrix' && definition.eachRowRequired);
