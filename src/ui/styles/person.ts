import { css } from 'lit';

/** What a person's system asks for: forced colours and less motion. */
export const person = css`
  @media (forced-colors: active) {
    .root,
    .root[data-scheme] {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_border: CanvasText;
      --_border-strong: CanvasText;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_edge: Highlight;
      --_link: LinkText;
      --_error: CanvasText;
      --_warning: CanvasText;
      --_success: CanvasText;
      --_focus: Highlight;
      --_frame: 1px;
      color-scheme: light dark;
    }
    .choice > input,
    .choice > input[type='checkbox'] {
      appearance: auto;
      border: 0;
      background: none;
    }
    .choice > input::before,
    .choice::before,
    .choice > .text::before,
    .with-other::before,
    .banner::before,
    .disc::before,
    .button::before {
      content: none !important;
    }
    .choice.rank > input[type='checkbox'] {
      appearance: none;
      border: 2px solid CanvasText;
      forced-color-adjust: none;
    }
    .choice.rank > input[type='checkbox']:checked {
      border-color: Highlight;
      background: Highlight;
    }
    .choice > input:disabled ~ .text,
    .field:disabled {
      color: GrayText;
    }
    .bar {
      block-size: 10px;
      border: 1px solid CanvasText;
      border-radius: 5px;
      background: Canvas;
    }
    .bar,
    .button.primary,
    .place {
      forced-color-adjust: none;
    }
    .button.primary {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .place {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
    }
  }
`;
