import { css } from 'lit';

/** Long lists that are searched: rows found below a field, and of several choices those that were taken. */
export const searched = css`
  .found {
    max-inline-size: 28em;
    margin-block-start: calc(var(--_space) * 2);
  }
  .choices.scrolled {
    overflow: auto;
    max-block-size: min(21em, 60vh);
  }
  .choice.option {
    padding-inline-end: calc(var(--_space) * 6 + 1.25em);
  }
  .option > .icon {
    position: absolute;
    inset-block-start: calc(var(--_space) * 3 + 0.125em);
    inset-inline-end: 14px;
  }
  .option.chosen > .text::before {
    opacity: var(--_tint);
  }
  .option.active > .text::after {
    opacity: 1;
  }
  .option[aria-disabled] {
    color: var(--_muted);
    cursor: default;
  }
  .list-note {
    max-inline-size: 42em;
    padding: calc(var(--_space) * 2) 0;
    color: var(--_muted);
  }
  .found-several > .choices {
    margin-block-start: calc(var(--_space) * 2);
  }
  .found-several > .or + .choices {
    margin-block-start: 0;
  }
  .taken {
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 4);
  }
  .taken > .item {
    flex-basis: 12em;
  }
  @media (forced-colors: active) {
    .option[aria-disabled] {
      color: GrayText;
    }
  }
  @media print {
    .found,
    .found-several,
    .opener,
    .taken > .link,
    .select-box > [role='combobox'] {
      display: none;
    }
    .field.printed {
      display: block;
    }
  }
`;
