import { css } from 'lit';

/** What stands above a page: saved state, languages, progress. */
export const top = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 2);
    min-block-size: max(44px, 2.75em);
  }
  /* Two lines where there is no room for one, so that its coming moves nothing. */
  .saved {
    flex: 1 1 8em;
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    font-size: 0.875em;
    line-height: 1.45;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .saved .icon {
    color: var(--_success);
  }
  .languages {
    display: flex;
    align-items: center;
    margin-inline-start: auto;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .languages > li {
    display: flex;
    align-items: center;
  }
  .languages > li + li::before {
    content: '';
    block-size: 1em;
    border-inline-start: 1px solid var(--_border-strong);
  }
  .languages .current,
  .languages .link {
    display: flex;
    align-items: center;
    min-block-size: max(44px, 2.9334em);
    padding-inline: 8px;
  }
  .languages > li:last-child > * {
    padding-inline-end: 0;
  }
  .languages .current {
    font-weight: 600;
  }
  .progress-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 2);
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    margin-block: calc(var(--_space) * 2);
    border-radius: 3px;
    background: var(--_border);
    overflow: hidden;
  }
  .bar > .fill {
    fill: var(--_edge);
    rx: 3px;
    transition: width 200ms ease-out;
  }
  @media (prefers-contrast: more) {
    .bar {
      block-size: 10px;
      border: 1px solid var(--_border-strong);
      border-radius: 5px;
      background: var(--_surface);
    }
  }
`;
