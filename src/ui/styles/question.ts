import { css } from 'lit';

/** One question: title, help, error, control; "clear" lives in the gap below, whose height never changes. */
export const question = css`
  .question {
    margin-block-end: calc(var(--_space) * 10);
    scroll-margin-block: 16px;
  }
  .question:last-child {
    margin-block-end: 0;
  }
  .question.clearable {
    margin-block-end: 0;
  }
  /* The room for "clear" is part of the distance to the buttons. */
  .question.clearable:last-child {
    margin-block-end: calc(var(--_space) * -8);
  }
  .frame {
    position: relative;
  }
  .wrong > .frame,
  .panel.wrong {
    position: relative;
    padding-inline-start: calc(var(--_space) * 4);
  }
  .wrong > .frame::before,
  .panel.wrong::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 4px solid var(--_error);
    border-radius: 2px;
  }
  .title {
    display: block;
    max-inline-size: 36em;
    font-size: 1.125em;
    line-height: 1.4;
    font-weight: 600;
  }
  .hint {
    max-inline-size: 42em;
    margin-block-start: var(--_space);
    color: var(--_muted);
  }
  .errors {
    max-inline-size: 42em;
  }
  .error,
  .note {
    display: flex;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 2);
    font-weight: 600;
  }
  .error {
    color: var(--_error);
  }
  .note {
    color: var(--_warning);
  }
  .note-info {
    color: var(--_muted);
  }
  .error .icon,
  .note .icon {
    margin-block-start: 0.125em;
  }
  .body {
    margin-block-start: calc(var(--_space) * 3);
  }
  .visually-hidden + .body {
    margin-block-start: 0;
  }
  .clear-room {
    block-size: max(56px, 3.5em);
  }
  .clear {
    visibility: hidden;
    min-block-size: max(44px, 2.9334em);
    font-size: 0.9375em;
    line-height: 1.4;
    color: var(--_muted);
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
  }
  .clear.shown {
    visibility: visible;
  }
  @container (max-width: 20em) {
    .wrong > .frame,
    .panel.wrong {
      padding-inline-start: 10px;
    }
  }
`;
