import { css } from 'lit';

/** The host page's inherited styles stop here; every element of ours starts plain. */
export const reset = css`
  :host {
    all: initial;
    display: block;
    /* Keeps a table cell from squeezing it; no more than a phone has when the text is twice as large. */
    min-inline-size: min(17.5em, 280px);
    color-scheme: inherit;
    visibility: inherit;
    font-family: var(--court-survey-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    font-size: var(--court-survey-font-size, medium);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }
  h2,
  h3,
  h4 {
    font-size: inherit;
    font-weight: 600;
  }
  ul,
  ol {
    list-style: none;
  }
  fieldset {
    min-inline-size: 0;
    border: 0;
  }
  legend {
    max-inline-size: 100%;
  }
  strong,
  b {
    font-weight: 600;
  }
  em,
  i {
    font-style: normal;
  }
  button,
  input,
  select,
  textarea {
    margin: 0;
    border-radius: 0;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }
  button {
    appearance: none;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
