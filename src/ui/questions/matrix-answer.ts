import { chosenValues, sameValue } from './same-value.js';

/** Rows of a matrix answer; anything that is no object counts as nothing answered. */
export const matrixAnswer = (answer: unknown): Readonly<Record<string, unknown>> =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer)
    ? (answer as Readonly<Record<string, unknown>>)
    : {};

/** Whether a column is chosen in a row, for one choice per row and for several. */
export const isCellChosen = (rowAnswer: unknown, column: unknown): boolean =>
  Array.isArray(rowAnswer) ? rowAnswer.some((value) => sameValue(value, column)) : sameValue(rowAnswer, column);

/** The matrix answer after one cell was chosen; a checkbox row left empty disappears, an empty matrix is `undefined`. */
export const chooseCell = (
  answer: unknown,
  row: string,
  column: unknown,
  cellType: 'radio' | 'checkbox',
): Readonly<Record<string, unknown>> | undefined => {
  const rows = matrixAnswer(answer);
  if (cellType === 'radio') return { ...rows, [row]: column };
  const chosen = chosenValues(rows[row]);
  const rest = chosen.filter((value) => !sameValue(value, column));
  const next = rest.length < chosen.length ? rest : [...chosen, column];
  const { [row]: _, ...others } = rows;
  if (next.length > 0) return { ...rows, [row]: next };
  return Object.keys(others).length > 0 ? others : undefined;
};
