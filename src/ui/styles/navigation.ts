import { css } from 'lit';

/** Buttons, links and the rows they stand in. */
export const navigation = css`
  .navigation,
  .buttons {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 3);
  }
  .navigation {
    margin-block-start: calc(var(--_space) * 12);
  }
  .navigation + .note-line {
    margin-block-start: calc(var(--_space) * 3);
  }
  .navigation > .link {
    align-self: flex-start;
  }
  .buttons {
    margin-block-start: calc(var(--_space) * 6);
  }
  .button {
    position: relative;
    isolation: isolate;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    overflow: hidden;
    min-block-size: max(48px, 3em);
    padding: 10px calc(var(--_space) * 6);
    border: var(--_frame) solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
    text-decoration: none;
  }
  .button::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    background: currentColor;
    opacity: 0;
    transition: opacity 100ms;
  }
  .button.primary {
    border-color: var(--_edge);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary::before {
    background: var(--_press);
  }
  .button.danger {
    border-color: var(--_error);
    color: var(--_error);
  }
  .button[aria-disabled] {
    cursor: progress;
  }
  .link,
  .prose a {
    color: var(--_link);
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
  }
  .link {
    min-block-size: max(44px, 2.75em);
  }
  @media (hover: hover) {
    .button:not([aria-disabled]):hover::before {
      opacity: 0.06;
    }
    .button.primary:not([aria-disabled]):hover::before {
      opacity: 0.12;
    }
    .link:hover,
    .clear:hover,
    .prose a:hover {
      color: var(--_text);
      text-decoration-thickness: 2px;
    }
  }
  .button:not([aria-disabled]):active::before {
    opacity: 0.12;
  }
  .button.primary:not([aria-disabled]):active::before {
    opacity: 0.22;
  }
  .button:focus-visible,
  .link:focus-visible,
  .languages .current:focus-visible,
  .clear:focus-visible,
  .arrow:focus-visible,
  .prose a:focus-visible,
  .error-summary a:focus-visible {
    outline: var(--_ring) solid var(--_focus);
    outline-offset: 2px;
  }
  .link:focus-visible,
  .clear:focus-visible,
  .prose a:focus-visible,
  .error-summary a:focus-visible {
    border-radius: var(--_small-radius);
  }
  @container (min-width: 40em) {
    .navigation,
    .buttons {
      flex-flow: row wrap;
      align-items: center;
    }
    .navigation > .link {
      align-self: auto;
      margin-inline-start: auto;
    }
  }
`;
