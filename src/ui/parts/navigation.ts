import { html, nothing, type TemplateResult } from 'lit';
import { button, linkButton, type Button } from './button.js';

/** The way on, the way back and the way out; the order of the markup is the order on screen. */
export interface Navigation {
  readonly next: Pick<Button, 'label' | 'press' | 'busy'>;
  readonly back?: Pick<Button, 'label' | 'press' | 'busy'> | undefined;
  readonly exit?: Pick<Button, 'label' | 'press'> | undefined;
}

/** Next is never disabled: pressing it shows what is missing. */
export const navigation = ({ next, back, exit }: Navigation): TemplateResult => html`
  <div class="navigation" part="navigation">
    ${button({ kind: 'primary', ...next })} ${back ? button({ kind: 'secondary', ...back }) : nothing}
    ${exit ? linkButton(exit.label, exit.press) : nothing}
  </div>
`;
