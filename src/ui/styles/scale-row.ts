import { unsafeCSS, type CSSResult } from 'lit';
import { fitSteps } from '../questions/fit.js';

const asRow = (width: number): string => `
@container (min-width: ${width}em) {
  .fit-${width} > .points { display: flex; max-inline-size: none; }
  .fit-${width} > .points > .choice {
    flex: 1 1 0; flex-direction: column; align-items: center; gap: 10px; min-inline-size: 0;
    padding: calc(var(--_space) * 4) 9px calc(var(--_space) * 3.5); text-align: center;
  }
  .fit-${width} > .points > .choice + .choice { border-block-start: 0; border-inline-start: 1px solid var(--_border); }
  .fit-${width} > .points > .choice > .text { font-size: .9375em; line-height: 1.35; }
  .fit-${width} > .apart { inline-size: fit-content; }
}`;

/** A worded scale in one row from the width that holds its longest word; one rule per width of `fitSteps`. */
export const scaleRow: CSSResult = unsafeCSS(fitSteps.map(asRow).join(''));
