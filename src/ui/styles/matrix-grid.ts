import { unsafeCSS, type CSSResult } from 'lit';
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

// Where the page has the room, narrow columns give their words air: "дұрыс емес" beside "дұрыс емес" fills 5.5em.
const airyGrid = `@container (min-width: 52em) { .matrix.cell-55 { --_cell: 6em } }`;

/**
 * The grids of a matrix, one pair of rules per step of container width. Paper keeps the cards: its width says nothing
 * about the reader.
 */
export const matrixGrid: CSSResult = unsafeCSS(
  `@media not print {${[...fitSteps.map(asGrid), ...fitSteps.map(asWideGrid), airyGrid].join('')}}`,
);
