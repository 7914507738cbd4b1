import { css } from 'lit';

/** A ranking: choices with place numbers, and beside or below them the order with always the same number of places. */
export const ranking = css`
  .ranking {
    display: grid;
    gap: calc(var(--_space) * 6);
    align-items: start;
  }
  .choice.rank.closed {
    cursor: default;
  }
  .choice.rank.closed > .text {
    color: var(--_muted);
  }
  .choice.rank.closed > input {
    border-color: var(--_border);
  }
  .choice.rank.closed::before {
    content: none;
  }
  .choice.rank > input:checked::before {
    content: none;
  }
  .place {
    position: absolute;
    inset-block-start: calc(var(--_space) * 3 + 0.0625em);
    inset-inline-start: calc(var(--_space) * 3.5);
    inline-size: 1.375em;
    block-size: 1.375em;
    border: 2px solid var(--_edge);
    border-radius: min(var(--_radius), 5px);
    background: var(--_accent);
    line-height: calc(1.375em - 4px);
    font-weight: 600;
    text-align: center;
    color: var(--_on-accent);
    pointer-events: none;
  }
  .choice > input:disabled ~ .place {
    border-color: var(--_muted);
    background: var(--_muted);
    color: var(--_surface);
  }
  .slots {
    border: var(--_frame) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .slots-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 4);
    min-block-size: max(48px, 3em);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3.5);
    border-block-end: 1px solid var(--_border-strong);
    font-weight: 600;
  }
  .figures {
    flex: none;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .slot {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 3);
    min-block-size: max(60px, 3.75em);
    padding: 7px calc(var(--_space) * 2) 7px calc(var(--_space) * 3.5);
  }
  .slot + .slot {
    border-block-start: 1px solid var(--_border);
  }
  .slot.empty {
    color: var(--_muted);
  }
  .slot .number {
    flex: none;
    min-inline-size: 1em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .slot.empty .number {
    font-weight: 400;
  }
  .slot .item {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .arrows {
    display: flex;
    flex: none;
    gap: var(--_space);
  }
  .arrow {
    display: grid;
    place-items: center;
    inline-size: max(44px, 2.75em);
    block-size: max(44px, 2.75em);
    border: 1px solid var(--_border);
    border-radius: var(--_small-radius);
    background: var(--_surface);
  }
  .arrow[aria-disabled] {
    border: 0;
    background: none;
    cursor: default;
  }
  .arrow[aria-disabled] .icon {
    opacity: 0.45;
  }
  .status {
    min-block-size: 2.9em;
    margin-block-start: 6px;
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_muted);
  }
  @container (min-width: 40em) {
    .ranking {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @container (max-width: 26em) {
    .slot.long {
      flex-wrap: wrap;
      align-items: flex-start;
    }
    .slot.long .item {
      flex-basis: calc(100% - 2.5em);
    }
    .slot.long .arrows {
      margin-inline-start: auto;
    }
  }
  @container (max-width: 20em) {
    .place {
      inset-inline-start: 10px;
    }
    .slot {
      flex-wrap: wrap;
    }
    .slot .item {
      flex-basis: calc(100% - 2.5em);
    }
    .arrows {
      margin-inline-start: auto;
    }
  }
`;
