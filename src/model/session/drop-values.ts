import { isObject } from '../parsing/place.js';
import type { QuestionDefinition } from '../questionnaire.js';
import { isOffered, type Offered } from '../questions/offered.js';

/**
 * An answer without choices that were offered before and are not any more; what never was a choice stays until
 * completion. A ranking of all choices loses its sense with one of them and goes whole. Cells of a matrix stay, too,
 * unless answers are cleared as soon as they are hidden.
 */
export const withoutGone = (
  {
    definition,
    answer,
    before,
    now,
  }: { definition: QuestionDefinition; answer: unknown; before: Offered; now: Offered },
  clearsHidden: boolean,
): unknown => {
  if (definition.type === 'matrix') return clearsHidden ? withoutColumns(answer, now) : answer;
  const property = 'valuePropertyName' in definition ? definition.valuePropertyName : undefined;
  const isGone = (item: unknown): boolean => {
    const value = property !== undefined && isObject(item) ? item[property] : item;
    return isOffered(value, before.choices) && !isOffered(value, now.choices);
  };
  if (!Array.isArray(answer)) return isGone(answer) ? undefined : answer;
  if (!answer.some(isGone)) return answer;
  return definition.type === 'ranking' && !definition.selectToRank ? undefined : answer.filter((item) => !isGone(item));
};

const withoutColumns = (answer: unknown, now: Offered): unknown => {
  if (!isObject(answer)) return answer;
  const isGone = (value: unknown): boolean => !isOffered(value, now.columns);
  return Object.fromEntries(
    Object.entries(answer).flatMap(([row, cell]) => {
      const left = Array.isArray(cell) ? cell.filter((value) => !isGone(value)) : isGone(cell) ? undefined : cell;
      return left === undefined || (Array.isArray(left) && left.length === 0) ? [] : [[row, left]];
    }),
  );
};
