import { css } from 'lit';

/** The frame of every screen and the type scale; nothing here knows a question type. */
export const layout = css`
  .box {
    container-type: inline-size;
  }
  .root {
    position: relative;
    scroll-margin-block: 16px;
    max-inline-size: 56em;
    background: var(--_canvas);
    color: var(--_text);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .meta {
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .meta strong {
    color: var(--_text);
  }
  .lead {
    max-inline-size: 42em;
  }
  h2,
  h3,
  .title {
    text-wrap: balance;
  }
  .hint,
  .lead,
  .prose,
  .message > p,
  .choice > .text {
    text-wrap: pretty;
  }
  .star {
    color: var(--_error);
    font-weight: 600;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .wide-only {
    display: none;
  }
  .section-head {
    margin-block-start: calc(var(--_space) * 7);
  }
  .section-title,
  .message h2,
  .receipt h2 {
    font-size: 1.375em;
    line-height: 1.3;
  }
  .section-title {
    max-inline-size: 36em;
    scroll-margin-block: 16px;
  }
  .survey-title {
    font-size: 1.625em;
    line-height: 1.25;
  }
  .section-head .lead {
    margin-block-start: calc(var(--_space) * 2);
  }
  .star-legend {
    margin-block-start: calc(var(--_space) * 2);
  }
  .questions {
    margin-block-start: calc(var(--_space) * 7);
  }
  .panel > h3 {
    margin-block-end: calc(var(--_space) * 4);
    padding-block-end: calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_border-strong);
    font-size: 1.25em;
    line-height: 1.35;
  }
  .panel .panel > h3 {
    border-block-end-color: var(--_border);
    font-size: 1.125em;
    line-height: 1.4;
  }
  .panel > h3 + .hint {
    margin-block-start: calc(var(--_space) * -1);
  }
  .section-head + [role='status'] > .banner {
    margin-block: calc(var(--_space) * 4) calc(var(--_space) * 8);
  }
  .panel > .hint,
  .panel > .errors {
    margin-block-end: calc(var(--_space) * 4);
  }
  .loading {
    min-block-size: 16em;
    color: var(--_muted);
    animation: appear 400ms step-end;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  @container (min-width: 40em) {
    .narrow-only {
      display: none;
    }
    .wide-only {
      display: inline;
    }
    .section-title {
      font-size: 1.625em;
    }
    .message h2,
    .receipt h2 {
      font-size: 1.5em;
    }
    .survey-title {
      font-size: 1.875em;
    }
  }
`;
