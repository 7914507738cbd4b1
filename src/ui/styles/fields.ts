import { css } from 'lit';

/** Fields to type or select in; each as wide as the answer it expects. */
export const fields = css`
  .field {
    appearance: none;
    display: block;
    inline-size: 100%;
    max-inline-size: 42em;
    min-block-size: max(48px, 3em);
    padding: 11px calc(var(--_space) * 3.5);
    border: var(--_frame) solid var(--_border-strong);
    border-radius: var(--_small-radius);
    background: var(--_surface);
    line-height: 1.5;
  }
  .field.number {
    max-inline-size: 10em;
  }
  .field.date {
    max-inline-size: 12em;
  }
  textarea.field {
    min-block-size: max(176px, 11em);
    resize: vertical;
  }
  .select-box {
    position: relative;
    max-inline-size: 28em;
  }
  select.field {
    padding-inline-end: 44px;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .select-box > .icon {
    position: absolute;
    inset-block-start: calc(50% - 0.625em);
    inset-inline-end: 14px;
    pointer-events: none;
  }
  .field.printed {
    display: none;
  }
  .select-box > [role='combobox'] {
    padding-inline-end: max(44px, 2.75em);
    text-overflow: ellipsis;
  }
  .opener {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center end;
    inline-size: max(44px, 2.75em);
    padding-inline-end: 14px;
  }
  @media (hover: hover) {
    .field:enabled:hover {
      border-color: var(--_text);
    }
  }
  .field:focus-visible {
    outline: var(--_ring) solid var(--_focus);
    outline-offset: 2px;
  }
  .field[aria-invalid='true'] {
    border: 2px solid var(--_error);
    padding-block: 10px;
    padding-inline-start: calc(var(--_space) * 3.5 - 1px);
  }
  .field:disabled,
  .field:read-only:not(select) {
    border-color: var(--_border);
    background: none;
    color: var(--_muted);
    opacity: 1;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 4);
    /* As wide as the field: 42em of its text. */
    max-inline-size: 48em;
    margin-block-start: 6px;
    font-size: 0.875em;
    line-height: 1.45;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .count .over {
    font-weight: 600;
    color: var(--_error);
  }
  .body .banner {
    max-inline-size: 42em;
    margin-block: calc(var(--_space) * 3) 0;
  }
`;
