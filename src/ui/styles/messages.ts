import { css } from 'lit';

/** Banners and screens with one thing to say. */
export const messages = css`
  .banner {
    position: relative;
    isolation: isolate;
    overflow: hidden;
    display: flex;
    gap: calc(var(--_space) * 3);
    margin-block: var(--_space) calc(var(--_space) * 4);
    padding: 14px calc(var(--_space) * 4);
    border: var(--_frame) solid currentColor;
    border-radius: var(--_radius);
    color: var(--_muted);
  }
  .banner::before,
  .disc::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    background: currentColor;
    opacity: var(--_banner-tint);
  }
  .banner > .icon {
    margin-block-start: 0.125em;
  }
  .banner p {
    color: var(--_text);
  }
  .message {
    max-inline-size: 36em;
    margin-block-start: calc(var(--_space) * 4);
  }
  .disc {
    position: relative;
    isolation: isolate;
    display: grid;
    place-items: center;
    overflow: hidden;
    inline-size: 44px;
    block-size: 44px;
    margin-block-end: calc(var(--_space) * 4);
    border-radius: 50%;
    color: var(--_muted);
  }
  .disc::before {
    opacity: 0.12;
  }
  .tone-warning {
    color: var(--_warning);
  }
  .tone-error {
    color: var(--_error);
  }
  .tone-success {
    color: var(--_success);
  }
  .disc > .icon {
    inline-size: 24px;
    block-size: 24px;
  }
  .message > p,
  .receipt > p {
    margin-block-start: calc(var(--_space) * 2);
  }
  .message > .buttons + .meta,
  .message > .buttons + .link,
  .message > .link + .meta {
    margin-block-start: calc(var(--_space) * 3);
  }
`;
