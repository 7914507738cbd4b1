import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { readChoices } from '../parsing/choices.js';
import { isObject, ownMember } from '../parsing/place.js';
import { readQuestion } from '../parsing/question-base.js';
import { readExpressions, readFlag, readWord } from '../parsing/read-member.js';
import type { MatrixQuestion } from '../questionnaire.js';
import type { Violation } from '../violation.js';
import { asList, isOffered, isScalar, isSet, offeredValues, type Offered } from './offered.js';
import { valueText } from './value-text.js';
import type { QuestionMeaning } from './question-meaning.js';

/** Statements judged on one scale: `{ row: column }`, or `{ row: [column, …] }` with checkbox cells. */
export const matrix: QuestionMeaning<MatrixQuestion> = {
  parse: (place) => ({
    ...readQuestion(place),
    type: 'matrix',
    cellType: readWord(place, ['radio', 'checkbox'], 'radio', 'cellType'),
    rows: readChoices(place, 'rows'),
    columns: readChoices(place, 'columns'),
    ...readExpressions(place, ['rowsVisibleIf', 'columnsVisibleIf']),
    eachRowRequired: readFlag(place, false, 'eachRowRequired'),
    eachRowUnique: readFlag(place, false, 'eachRowUnique'),
    rowOrder: readWord(place, ['initial', 'random'], 'initial', 'rowOrder'),
    hideIfNoRows: readFlag(place, false, 'hideIfRowsEmpty'),
  }),
  takesAnswer: true,
  normalise: ({ cellType }, value, previous) => {
    if (!isObject(value)) return isEmptyAnswer(value) ? undefined : previous;
    const cells = Object.entries(value).map(([row, cell]) => [
      row,
      cellType === 'checkbox' && !Array.isArray(cell) && !isEmptyAnswer(cell) ? [cell] : cell,
    ]);
    return Object.fromEntries(cells.filter(([, cell]) => !isEmptyAnswer(cell)));
  },
  violations: ({ eachRowRequired, eachRowUnique }, value, { rows, columns }) => {
    const answer = isObject(value) ? value : {};
    const missing =
      eachRowRequired && columns.length > 0 ? rows.filter((row) => isEmptyAnswer(ownMember(answer, row.value))) : [];
    const twice = eachRowUnique ? repeatedRows(answer, rows) : [];
    const found: Violation[] = [];
    if (missing.length > 0) found.push({ code: 'rowsRequired', rows: missing.map((row) => row.value) });
    if (twice.length > 0) found.push({ code: 'rowsNotUnique', rows: twice });
    return found;
  },
  fits: ({ cellType }, value) =>
    isObject(value) && Object.values(value).every((cell) => (cellType === 'checkbox' ? isSet(cell) : isScalar(cell))),
  keepOffered: (_, value, { rows, columns }) => {
    if (!isObject(value)) return value;
    const cells = rows.flatMap((row) => {
      const cell = ownMember(value, row.value);
      const kept = Array.isArray(cell)
        ? offeredValues(asList(cell), columns)
        : isOffered(cell, columns)
          ? cell
          : undefined;
      return isEmptyAnswer(kept) ? [] : [[row.value, kept] as const];
    });
    // The order of the given rows is kept, as it was answered.
    const known = new Map(cells);
    return Object.fromEntries(Object.keys(value).flatMap((row) => (known.has(row) ? [[row, known.get(row)]] : [])));
  },
};

/** Rows that are shown and have the answer of another one. */
const repeatedRows = (answer: Readonly<Record<string, unknown>>, rows: Offered['rows']): readonly string[] => {
  const cells = rows.map(({ value }) => ({ row: value, cell: ownMember(answer, value) }));
  const isRepeated = ({ row, cell }: (typeof cells)[number]): boolean =>
    !isEmptyAnswer(cell) && cells.some((other) => other.row !== row && valueText(other.cell) === valueText(cell));
  return cells.filter(isRepeated).map(({ row }) => row);
};
