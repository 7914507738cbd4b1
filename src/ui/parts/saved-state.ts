import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../question-context.js';
import { icon } from './icon.js';

/** What is known about the draft on this device; `time` is HH:mm. A failure is a banner's business. */
export type SavedState =
  { readonly kind: 'none' } | { readonly kind: 'saving' } | { readonly kind: 'saved'; readonly time: string };

/** Keeps its place whatever it says; not announced, saving happens after every answer. */
export const savedState = (t: Translate, state: SavedState): TemplateResult => html`
  <p class="saved" part="saved">
    ${
      state.kind === 'saved'
        ? html`${icon('tick')}<span class="narrow-only">${t('draft.saved')} ${state.time}</span
            ><span class="wide-only">${t('draft.saved_at', { time: state.time })}</span>`
        : nothing
    }${state.kind === 'saving' ? t('draft.saving') : nothing}
  </p>
`;

/** Saved state at the start, language switch at the end; the only thing above a screen's content. */
export const topBar = (start: unknown, end: unknown): TemplateResult =>
  html`<div class="top" part="top">${start}${end}</div>`;
