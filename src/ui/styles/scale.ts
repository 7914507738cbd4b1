import { css } from 'lit';

/** A worded scale is a list; `scaleRow` makes it a row where its words fit. */
export const scale = css`
  .scale > .choices + .choices {
    margin-block-start: calc(var(--_space) * 3);
  }
`;
