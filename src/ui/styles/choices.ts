import { css } from 'lit';

/** Rows with a radio button or checkbox: the row is the target, tint and ring lie behind and over its text. */
export const choices = css`
  .choices {
    max-inline-size: 42em;
    overflow: hidden;
    border: var(--_frame) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .choices + .choices {
    margin-block-start: calc(var(--_space) * 2);
  }
  .choices > * + * {
    border-block-start: 1px solid var(--_border);
  }
  .choice {
    position: relative;
    isolation: isolate;
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 3);
    min-block-size: max(48px, 3em);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4) calc(var(--_space) * 3) calc(var(--_space) * 3.5);
    cursor: pointer;
  }
  .choice > input {
    appearance: none;
    position: relative;
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin-block: 0.0625em;
    border: 2px solid var(--_border-strong);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_on-accent);
    cursor: inherit;
    outline: none;
    transition:
      border-color 100ms,
      background-color 100ms;
  }
  .choice > input[type='checkbox'] {
    border-radius: min(var(--_radius), 5px);
  }
  .choice > input:checked {
    border-color: var(--_edge);
    background: var(--_accent);
  }
  .choice > input[type='radio']:checked::before {
    content: '';
    position: absolute;
    inset: 0;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: auto;
    border-radius: 50%;
    background: currentColor;
  }
  .choice > input[type='checkbox']:checked::before {
    content: '';
    position: absolute;
    inset: -0.2em 0 0;
    inline-size: 0.7em;
    block-size: 0.375em;
    margin: auto;
    border: solid currentColor;
    border-width: 0 0 0.156em 0.156em;
    transform: rotate(-45deg);
  }
  .choice > .text {
    min-inline-size: 0;
  }
  .choice::before,
  .choice > .text::before,
  .choice > .text::after {
    content: '';
    position: absolute;
    inset: 0;
    opacity: 0;
    pointer-events: none;
  }
  .choice::before {
    z-index: -2;
    background: var(--_text);
  }
  .choice > .text::before {
    z-index: -1;
    background: var(--_accent);
  }
  .choice > .text::after {
    border: var(--_ring) solid var(--_focus);
    border-radius: var(--_small-radius);
  }
  .choice > input:checked ~ .text::before {
    opacity: var(--_tint);
  }
  .choice > input:focus-visible ~ .text::after {
    opacity: 1;
  }
  @media (hover: hover) {
    .choice:hover::before {
      opacity: var(--_wash);
    }
    .choice:hover > input:enabled:not(:checked) {
      border-color: var(--_text);
    }
  }
  .choice > input:disabled {
    border-color: var(--_border);
  }
  .choice > input:disabled:checked {
    border-color: var(--_muted);
    background: var(--_muted);
    color: var(--_surface);
  }
  .choice > input:disabled ~ .text {
    color: var(--_muted);
  }
  .choice > input:disabled ~ .text::before {
    background: var(--_muted);
  }
  .or {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 3);
    /* As wide as the frames above and below: 42em of their text. */
    max-inline-size: 44.8em;
    margin-block: calc(var(--_space) * 2);
    padding-inline-start: 15px;
    font-size: 0.9375em;
    line-height: 1.4;
    color: var(--_muted);
  }
  .or::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--_border);
  }
  .with-other {
    position: relative;
    isolation: isolate;
  }
  .with-other.open::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    background: var(--_accent);
    opacity: var(--_tint);
    pointer-events: none;
  }
  .with-other.open > .choice > .text::before {
    content: none;
  }
  .other {
    padding: 0 calc(var(--_space) * 4) calc(var(--_space) * 3.5) calc(var(--_space) * 6.5 + 1.375em);
  }
  .select-box ~ .other {
    padding: calc(var(--_space) * 3) 0 0;
  }
  .other .field {
    max-inline-size: 24em;
  }
  .caption {
    display: block;
    margin-block-end: var(--_space);
    color: var(--_muted);
  }
  @container (max-width: 20em) {
    .choice {
      gap: 10px;
      padding-inline: 10px;
    }
  }
`;
