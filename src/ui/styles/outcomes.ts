import { css } from 'lit';

/** What answering leads to: the error summary, facts about a draft, the receipt. */
export const outcomes = css`
  .error-summary {
    max-inline-size: 42em;
    margin-block: calc(var(--_space) * 7) calc(var(--_space) * 8);
    padding: calc(var(--_space) * 4) 18px calc(var(--_space) * 2);
    border: 2px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_surface);
    scroll-margin-block: 16px;
  }
  .root .error-summary:focus {
    outline: var(--_ring) solid var(--_focus);
    outline-offset: 2px;
  }
  .summary-title {
    display: flex;
    gap: calc(var(--_space) * 2);
    font-size: 1.125em;
    line-height: 1.4;
    font-weight: 600;
  }
  .summary-title > .icon {
    margin-block-start: 0.075em;
    color: var(--_error);
  }
  .summary-count {
    margin-block: var(--_space) calc(var(--_space) * 2);
    color: var(--_muted);
  }
  .error-summary li + li {
    border-block-start: 1px solid var(--_border);
  }
  .error-summary a {
    display: block;
    min-block-size: max(44px, 2.75em);
    padding-block: calc(var(--_space) * 2);
    color: inherit;
    text-decoration: none;
  }
  .summary-question,
  .summary-message {
    display: block;
  }
  .summary-question {
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
  }
  .error-summary a:hover > .summary-question {
    text-decoration-thickness: 2px;
  }
  .summary-message {
    font-weight: 600;
    color: var(--_error);
  }
  .facts {
    margin-block-start: calc(var(--_space) * 5);
    border-block-start: 1px solid var(--_border);
  }
  .facts > div {
    padding-block: calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_border);
  }
  .facts dd {
    font-weight: 600;
  }
  .facts .receipt-number {
    font-size: 1.375em;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
  }
  .facts + .note-line {
    margin-block-start: calc(var(--_space) * 4);
  }
  .receipt {
    margin-block-start: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 6) calc(var(--_space) * 5);
    border: var(--_frame) solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    max-inline-size: 42em;
  }
  .receipt > .prose {
    margin-block-start: calc(var(--_space) * 4);
  }
  @container (min-width: 40em) {
    .receipt {
      padding: calc(var(--_space) * 8);
    }
  }
`;
