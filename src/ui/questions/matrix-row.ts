import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ChoiceNode, RowNode } from '../../model/node.js';
import type { MatrixQuestion } from '../../model/questionnaire.js';
import { error } from '../parts/inline-errors.js';
import type { QuestionContext } from '../question-context.js';
import { questionIds } from '../question-ids.js';
import { chooseCell, isCellChosen, matrixAnswer } from './matrix-answer.js';

/** One statement with its cells: a radio group named by the statement and described by the question. */
export const matrixRow = (context: QuestionContext<MatrixQuestion>, row: RowNode, index: number): TemplateResult => {
  const { node, ids, t, text } = context;
  const own = questionIds(row.key);
  const { cellType, eachRowRequired } = node.definition;
  const missing = node.violations.some(
    ({ violation }) => violation.code === 'rowsRequired' && violation.rows.includes(row.value),
  );
  return html`
    <div
      class="matrix-row"
      id=${own.root}
      role=${cellType === 'radio' ? 'radiogroup' : 'group'}
      aria-labelledby=${own.title}
      aria-describedby=${missing ? `${ids.title} ${own.error}` : ids.title}
      aria-required=${cellType === 'radio' && eachRowRequired ? 'true' : nothing}
      aria-invalid=${cellType === 'radio' && missing ? 'true' : nothing}
    >
      <div class="statement">
        <p class="meta row-count">${t('matrix.row', { current: index + 1, total: node.rows.length })}</p>
        <p class="statement-text" id=${own.title}>${text(row.text)}</p>
        ${missing ? html`<div id=${own.error}>${error(t('err.prefix'), t('err.row_required'))}</div>` : nothing}
      </div>
      <div class="cells">${node.columns.map((column, place) => cell(context, row, column, place))}</div>
    </div>
  `;
};

const cell = (
  { node, text, setAnswer }: QuestionContext<MatrixQuestion>,
  row: RowNode,
  column: ChoiceNode,
  place: number,
): TemplateResult => {
  const own = questionIds(row.key);
  const { cellType } = node.definition;
  return html`
    <label class=${column.role === 'setApart' ? 'choice cell apart' : 'choice cell'} part="choice">
      <input
        type=${cellType}
        id=${own.control(place)}
        name=${own.name}
        .checked=${live(isCellChosen(matrixAnswer(node.answer)[row.value], column.value))}
        ?disabled=${node.readOnly || !column.enabled}
        @change=${() => setAnswer(chooseCell(node.answer, row.value, column.value, cellType), 'choice')}
      />
      <span class="text"><span class="cell-label">${text(column.text)}</span></span>
    </label>
  `;
};
