import { html, type TemplateResult } from 'lit';
import type { ChoiceNode } from '../../model/node.js';
import type { MatrixQuestion } from '../../model/questionnaire.js';
import { questionFrame } from '../parts/question-frame.js';
import type { QuestionContext, QuestionView } from '../question-context.js';
import { fitClass, gridAboveFit, gridBesideFit, gridCell } from './fit.js';
import { matrixRow } from './matrix-row.js';

/**
 * Statements with the same columns. Every row is a group of its own, so phones get cards and wide containers a grid
 * from one markup; a table would leave the radio buttons without names.
 */
export const matrixView: QuestionView<MatrixQuestion> = (context) => {
  const { node } = context;
  const labels = node.columns.map(({ text }) => text.text);
  const layout = [
    fitClass('above', gridAboveFit(labels)),
    fitClass('beside', gridBesideFit(labels)),
    fitClass('cell', gridCell(labels)),
  ].join(' ');
  return questionFrame(context, {
    shape: 'group',
    hint: node.definition.cellType === 'radio' ? 'matrix.hint' : undefined,
    clearable: true,
    body: html`<div class="matrix ${layout}" part="matrix">
      ${head(context)} ${node.rows.map((row, index) => matrixRow(context, row, index))}
    </div>`,
  });
};

/** Column titles of the grid; the cells carry the same words as their names. */
const head = ({ node, text }: QuestionContext<MatrixQuestion>): TemplateResult => html`
  <div class="matrix-head" aria-hidden="true">
    <span class="corner"></span>
    ${node.columns.map((column) => html`<span class=${cellClass(column, 'column')}><span>${text(column.text)}</span></span>`)}
  </div>
`;

/** `na` and its like stand apart by a gutter. */
export const cellClass = (column: ChoiceNode, name: string): string =>
  column.role === 'setApart' ? `${name} apart` : name;
