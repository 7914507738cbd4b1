import { css } from 'lit';

/** The current screen, or what is drawn for paper in its place: black on white, without what only a screen can do. */
export const print = css`
  .paper {
    display: none;
  }
  @media print {
    .paper {
      display: block;
    }
    .paper ~ * {
      display: none;
    }
    :host {
      font-size: 11pt;
    }
    .root,
    .root[data-scheme] {
      --_text: #000;
      --_muted: #000;
      --_canvas: transparent;
      --_surface: #fff;
      --_border: #888;
      --_border-strong: #000;
      --_accent: #000;
      --_on-accent: #fff;
      --_edge: #000;
      --_error: #000;
      --_warning: #000;
      --_success: #000;
      --_tint: 0;
      --_banner-tint: 0;
      color-scheme: light;
      max-inline-size: none;
    }
    .top,
    .progress,
    .navigation,
    .buttons,
    .banner,
    .clear-room,
    .review-head .link,
    .arrows,
    .languages {
      display: none;
    }
    .matrix {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 12pt;
      max-inline-size: none;
    }
    .matrix-row + .matrix-row {
      margin: 0;
    }
    .choice > input {
      /* A sheet shows no colour on its way to another. */
      transition: none;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .question,
    .review-row,
    .matrix-row,
    .receipt {
      break-inside: avoid;
    }
    h2,
    h3,
    .title {
      break-after: avoid;
    }
    .facts .receipt-number {
      font-size: 18pt;
    }
  }
`;
