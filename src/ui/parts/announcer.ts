import { html, nothing, type TemplateResult } from 'lit';
import type { Announcement } from '../flow/announcement.js';
import type { Translate } from '../question-context.js';

/** Two live regions that speak in turn: words that stand in a region already would not be said again. */
export const announcer = (t: Translate, announcement: Announcement | undefined): TemplateResult => {
  const words = announcement?.keys.map((key) => t(key)).join('. ');
  return html`${[0, 1].map(
    (turn) =>
      html`<p class="visually-hidden" role="status">
        ${words && announcement && announcement.turn % 2 === turn ? words : nothing}
      </p>`,
  )}`;
};
