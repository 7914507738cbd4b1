import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from '../../model/session-state.js';
import type { Translate } from '../question-context.js';

/** Where the respondent is, in words; the bar only repeats them. `minutes` = estimate of what is left, never below 1. */
export const progress = (t: Translate, now: Progress, minutes: number | undefined): TemplateResult => {
  const left = minutes === undefined ? undefined : t('time.left', { count: Math.max(1, Math.round(minutes)) });
  return html`
    <div class="progress" part="progress">
      <p class="meta progress-line">
        <strong>${t('progress.section', { current: now.page, total: now.totalPages })}</strong>
        <span
          >${t('progress.percent', { percent: now.percent })}${left ? html`<span class="wide-only">${` · ${left}`}</span>` : nothing}</span
        >
      </p>
      <svg class="bar" aria-hidden="true" focusable="false">
        <rect class="fill" width="${now.percent}%" height="100%"></rect>
      </svg>
      ${left ? html`<p class="meta narrow-only">${left}</p>` : nothing}
    </div>
  `;
};
