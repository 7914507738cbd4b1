import { css, unsafeCSS, type CSSResult } from 'lit';
import { fitSteps } from '../questions/fit.js';

const asGrid = (width: number): string => {
  const grid = `.above-${width}`;
  return `
@container (min-width: ${width}em) {
  ${grid} { border: var(--_frame) solid var(--_border); border-radius: var(--_radius); background: var(--_surface); max-inline-size: none; }
  ${grid} > .matrix-head, ${grid} .cells { display: flex; padding-inline: .75em; }
  ${grid} > .matrix-row { border: 0; border-radius: 0; background: none; }
  ${grid} > .matrix-row + .matrix-row { margin: 0; border-block-start: 1px solid var(--_border); }
  ${grid} .row-count { display: none; }
  ${grid} .statement { padding: 14px calc(var(--_space) * 4) 0; }
  ${grid} .statement-text { font-weight: 400; }
  ${grid} .cell {
    flex: 1 1 0; justify-content: center; align-items: center; min-inline-size: 0; min-block-size: max(52px, 3.25em);
    gap: 0; padding: 0; border: 0;
  }
  ${grid} .apart { margin: 0 0 0 calc(var(--_space) * 2); border-inline-start: 1px solid var(--_border); }
  ${grid} .column.apart { border-color: transparent; }
  ${grid} .cell::before, ${grid} .cell > .text::before, ${grid} .cell > .text::after { inset: 2px; border-radius: var(--_small-radius); }
  ${grid} .cell.apart::after { content: none; }
  ${grid} .cell-label {
    position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
}`;
};

const asWideGrid = (width: number): string => {
  const grid = `.beside-${width}`;
  return `
@container (min-width: ${width}em) {
  ${grid} > .matrix-head, ${grid} .cells { padding-inline: 0 calc(var(--_space) * 2); }
  ${grid} .corner { display: block; }
  ${grid} > .matrix-row { display: flex; }
  ${grid} .statement {
    flex: 1 1 0; align-self: center; min-inline-size: 13em;
    padding: 13px calc(var(--_space) * 4);
  }
  ${grid} .cells { flex: none; }
  ${grid} .column, ${grid} .cell { flex: none; inline-size: var(--_cell); }
  ${grid} .cell { min-block-size: max(56px, 3.5em); }
}`;
};

/** Cards, a grid with each statement above its cells, or beside them: one markup, chosen by the container's width. */
export const matrix: readonly CSSResult[] = [
  css`
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
      padding: calc(var(--_space) * 3) 0 10px;
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
  `,
  // Paper keeps the cards: its width says nothing about the reader.
  unsafeCSS(`@media not print {${[...fitSteps.map(asGrid), ...fitSteps.map(asWideGrid)].join('')}}`),
];
