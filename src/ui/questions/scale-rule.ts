import type { ChoiceNode } from '../../model/node.js';
import type { RadiogroupQuestion } from '../../model/questionnaire.js';

/** A one-line radiogroup whose plain values are numbers is a scale from worst to best; words only, no numerals shown. */
export const isScale = (definition: RadiogroupQuestion, choices: readonly ChoiceNode[]): boolean => {
  const points = choices.filter((choice) => choice.role === 'plain');
  return definition.colCount === 0 && points.length > 1 && points.every(({ value }) => typeof value === 'number');
};
