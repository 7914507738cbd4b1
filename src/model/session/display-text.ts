import { isObject } from '../parsing/place.js';
import type { Offered } from '../questions/question-meaning.js';

/** An answer in the words it was chosen by: texts of choices joined by commas, typed text as it is, `''` when unanswered. */
export const displayText = (answer: unknown, { choices }: Offered): string => {
  if (answer === undefined || answer === null) return '';
  if (Array.isArray(answer))
    return answer.map((item) => displayText(item, { choices, rows: [], columns: [] })).join(', ');
  const choice = choices.find(({ value }) => value === answer);
  if (choice) return choice.text.text;
  return isObject(answer) ? JSON.stringify(answer) : String(answer);
};
