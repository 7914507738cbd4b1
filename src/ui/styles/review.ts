import { css } from 'lit';

/** The review: a list to read, question muted, answer strong. */
export const review = css`
  .review {
    margin-block-start: calc(var(--_space) * 9);
  }
  .final {
    margin-block-start: calc(var(--_space) * 9);
  }
  .final + .navigation {
    margin-block-start: calc(var(--_space) * 4);
  }
  .review-head {
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
    gap: calc(var(--_space) * 4);
    border-block-end: 2px solid var(--_text);
  }
  .review-head h3 {
    padding-block: 9px;
    font-size: 1.125em;
    line-height: 1.4;
  }
  .review-head .link {
    flex: none;
  }
  .review-row {
    padding-block: calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_border);
  }
  .review-row > dt,
  .review-question {
    color: var(--_muted);
  }
  .review dd {
    font-weight: 600;
  }
  .review dd .line {
    display: block;
    white-space: pre-line;
  }
  .review dd .line + .line {
    margin-block-start: var(--_space);
  }
  .review .no-answer {
    font-weight: 400;
    color: var(--_muted);
  }
  .review-group dt {
    margin-block-start: 6px;
  }
  .review-group dd + dt {
    margin-block-start: calc(var(--_space) * 3);
  }
  @container (min-width: 40em) {
    .review-row:not(.review-group),
    .review-group > dl {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 6);
    }
    .review-group > dl {
      row-gap: calc(var(--_space) * 2);
      margin-block-start: 6px;
    }
    .review-group > dl > dt {
      margin: 0;
    }
  }
`;
