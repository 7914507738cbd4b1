import type { Offered } from '../questions/question-meaning.js';

/** A stored value as text; objects, which authors may use as values, as JSON. */
export const valueText = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

/** An answer in the words it was chosen by: texts of choices joined by commas, typed text as it is, `''` when unanswered. */
export const displayText = (answer: unknown, { choices }: Offered): string => {
  if (answer === undefined || answer === null) return '';
  if (Array.isArray(answer))
    return answer.map((item) => displayText(item, { choices, rows: [], columns: [] })).join(', ');
  const choice = choices.find(({ value }) => value === answer);
  if (choice) return choice.text.text;
  return valueText(answer);
};
