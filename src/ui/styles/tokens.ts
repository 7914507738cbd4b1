import { css } from 'lit';

/**
 * Sixteen public names become private ones here and nowhere else. The `--_guard-…` values are set by the accent guard
 * when the host brings its own accent.
 */
export const tokens = css`
  .root {
    --_text: var(--court-survey-text, #211f1c);
    --_muted: var(--court-survey-text-muted, #5b5750);
    --_canvas: var(--court-survey-canvas, transparent);
    --_surface: var(--court-survey-surface, #fff);
    --_border: var(--court-survey-border, #dad5cc);
    --_border-strong: var(--court-survey-border-strong, #78726a);
    --_accent: var(--court-survey-accent, #0b5a6e);
    --_on-accent: var(--_guard-label, var(--court-survey-accent-text, #fff));
    --_press: var(--_guard-press, #000);
    --_edge: var(--_guard-edge, var(--_accent));
    --_link: var(--_guard-link, var(--_accent));
    --_error: var(--court-survey-error, #a8281c);
    --_warning: var(--court-survey-warning, #7d4e00);
    --_success: var(--court-survey-success, #1c6539);
    --_focus: var(--court-survey-focus, #211f1c);
    --_radius: var(--court-survey-radius, 8px);
    --_small-radius: min(var(--_radius), 6px);
    --_space: var(--court-survey-space, 4px);
    --_tint: 0.09;
    --_wash: 0.05;
    --_banner-tint: 0.1;
    --_ring: 3px;
    --_frame: 1px;
    color-scheme: light;
  }

  .root[data-scheme='dark'] {
    --_text: var(--court-survey-text, #ecebe7);
    --_muted: var(--court-survey-text-muted, #b7b3ab);
    --_surface: var(--court-survey-surface, #1e2123);
    --_border: var(--court-survey-border, #3b4043);
    --_border-strong: var(--court-survey-border-strong, #8f9496);
    --_accent: var(--court-survey-accent, #7cc6d8);
    --_on-accent: var(--_guard-label, var(--court-survey-accent-text, #06222b));
    --_press: var(--_guard-press, #fff);
    --_error: var(--court-survey-error, #ff9f92);
    --_warning: var(--court-survey-warning, #f0c26b);
    --_success: var(--court-survey-success, #86d3a0);
    --_focus: var(--court-survey-focus, #fff);
    --_tint: 0.14;
    --_wash: 0.07;
    color-scheme: dark;
  }

  /* A person's need outranks a brand: the host's colours go too; its font, size, radius and space stay. */
  @media (prefers-contrast: more) {
    .root {
      --_text: #000;
      --_muted: #2e2b27;
      --_surface: #fff;
      --_border: #5b5750;
      --_border-strong: #211f1c;
      --_accent: #053e4c;
      --_on-accent: #fff;
      --_press: #000;
      --_edge: #053e4c;
      --_link: #053e4c;
      --_error: #8a140a;
      --_warning: #5c3900;
      --_success: #0f4a26;
      --_focus: #000;
      --_tint: 0;
      --_banner-tint: 0;
      --_ring: 4px;
      --_frame: 2px;
    }
    .root[data-scheme='dark'] {
      --_text: #fff;
      --_muted: #e6e3dd;
      --_surface: #000;
      --_border: #b7b3ab;
      --_border-strong: #fff;
      --_accent: #b9e6f1;
      --_on-accent: #000;
      --_press: #fff;
      --_edge: #b9e6f1;
      --_link: #b9e6f1;
      --_error: #ffc4bc;
      --_warning: #ffdf9e;
      --_success: #bdf0cd;
      --_focus: #fff;
      --_tint: 0;
      --_wash: 0.1;
    }
  }
`;
