import { html, type TemplateResult } from 'lit';

const shapes = {
  tick: 'M5 12.5l4.5 4.5L19 7.5',
  error: 'M12 7.5v5.5M12 16.5v.01M12 2.75a9.25 9.25 0 1 0 0 18.5a9.25 9.25 0 1 0 0-18.5z',
  warning: 'M12 9.5v4.5M12 17v.01M12 3.5L2.5 20h19z',
  offline: 'M3 3l18 18M8.5 8.6A5 5 0 0 0 7.5 18H17M10.8 6.2a6 6 0 0 1 6.9 5A3.6 3.6 0 0 1 20.2 17',
  clock: 'M12 7v5.5l3.5 2M12 2.75a9.25 9.25 0 1 0 0 18.5a9.25 9.25 0 1 0 0-18.5z',
  lock: 'M6 10.5h12v9.5H6zM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3',
  tabs: 'M4 8.5h11.5V20H4zM8.5 8.5V4H20v11.5h-4.5',
  copy: 'M8.5 8.5H20V20H8.5zM15.5 8.5V4H4v11.5h4.5',
  chevron: 'M6 9.5l6 6 6-6',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
} as const;

export type IconName = keyof typeof shapes;

/** One line icon on a 24 grid in the text's colour; decoration, words always stand beside it. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon icon-${name}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${shapes[name]}></path>
  </svg>`;
