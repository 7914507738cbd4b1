import { html, type TemplateResult } from 'lit';
import type { Translate } from '../question-context.js';
import { icon } from './icon.js';

/** One question or panel with something wrong. */
export interface SummaryItem {
  /** DOM id of the control, or of what stands around it, that takes the focus. */
  readonly target: string;
  readonly title: unknown;
  /** Same words as at the question. */
  readonly messages: readonly string[];
}

/** All that keeps the respondent from going on, above the page's title; the caller moves focus here and on. */
export const errorSummary = (
  t: Translate,
  items: readonly SummaryItem[],
  follow: (target: string) => void,
): TemplateResult => html`
  <div class="error-summary" part="error-summary" tabindex="-1" role="group" aria-labelledby="error-summary-title">
    <div role="alert">
      <p class="summary-title" id="error-summary-title">${icon('error')}<span>${t('err.heading')}</span></p>
      <p class="summary-count">${t('err.count', { count: items.flatMap(({ messages }) => messages).length })}</p>
    </div>
    <ul role="list">
      ${items.map(
        ({ target, title, messages }) => html`
          <li>
            <a
              href="#${target}"
              @click=${(event: Event) => {
                event.preventDefault();
                follow(target);
              }}
              ><span class="summary-question">${title}</span
              >${messages.map((message) => html`<span class="summary-message">${message}</span>`)}</a
            >
          </li>
        `,
      )}
    </ul>
  </div>
`;
