import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from './icon.js';

/** A state of affairs in one sentence, with at most one thing to do about it. */
export interface Banner {
  readonly tone: 'warning' | 'error' | 'success' | 'plain';
  readonly icon: IconName;
  readonly text: unknown;
  readonly action?: { readonly label: string; readonly press: () => void } | undefined;
}

/** Not live by itself: whoever shows it decides whether it is announced. */
export const banner = ({ tone, icon: name, text, action }: Banner): TemplateResult => html`
  <div class="banner tone-${tone}" part="banner">
    ${icon(name)}
    <div>
      <p>${text}</p>
      ${action ? html`<button type="button" class="link" @click=${action.press}>${action.label}</button>` : nothing}
    </div>
  </div>
`;
