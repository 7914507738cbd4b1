import { css } from 'lit';

/** Cards; `matrixGrid` makes them a grid where the container is wide enough. */
export const matrix = css`
  .matrix {
    --_cell: 5.5em;
    max-inline-size: 42em;
  }
  .cell-6 {
    --_cell: 6em;
  }
  .cell-7 {
    --_cell: 7em;
  }
  .cell-8 {
    --_cell: 8em;
  }
  .cell-9 {
    --_cell: 9em;
  }
  .cell-10 {
    --_cell: 10em;
  }
  .cell-11 {
    --_cell: 11em;
  }
  .matrix-head {
    display: none;
    align-items: flex-end;
    border-block-end: 1px solid var(--_border-strong);
  }
  .corner {
    display: none;
    flex: 1 1 0;
    min-inline-size: 13em;
  }
  .column {
    flex: 1 1 0;
    min-inline-size: 0;
    padding: calc(var(--_space) * 3) 0.125em 10px;
    text-align: center;
  }
  .column > span {
    display: block;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .matrix-row {
    overflow: hidden;
    border: var(--_frame) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .matrix-row + .matrix-row {
    margin-block-start: calc(var(--_space) * 4);
  }
  .statement {
    padding: calc(var(--_space) * 3) calc(var(--_space) * 3.5);
  }
  .statement-text {
    font-weight: 600;
  }
  .cell {
    min-block-size: max(44px, 2.75em);
    padding: 10px calc(var(--_space) * 3.5);
    border-block-start: 1px solid var(--_border);
  }
  .cell.apart {
    margin-block-start: 6px;
    border-block-start: 0;
  }
  .cell.apart::after {
    content: '';
    position: absolute;
    inset-block: -6px auto;
    inset-inline: 0;
    block-size: 6px;
    background: var(--_border);
    opacity: 0.55;
  }
`;
