import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from './icon.js';

/** A button with words; at most one `primary` per screen. */
export interface Button {
  readonly kind: 'primary' | 'secondary' | 'danger';
  readonly label: string;
  readonly press: () => void;
  readonly icon?: IconName;
  /** Shown but not reacting, e.g. while sending; keeps focus and stays readable. */
  readonly busy?: boolean | undefined;
}

/** The way to another page, where that is what the person has to do: a link in the look of a button. */
export interface ButtonLink {
  readonly kind: Button['kind'];
  readonly label: string;
  readonly href: string;
  /** Where what is on this page would be lost with it. */
  readonly opensTab?: boolean;
}

/** A button, or a link that looks like one. */
export const buttonOrLink = (one: Button | ButtonLink): TemplateResult =>
  'href' in one ? buttonLink(one) : button(one);

const buttonLink = ({ kind, label, href, opensTab }: ButtonLink): TemplateResult => html`
  <a
    class="button ${kind}"
    part="button button-${kind}"
    href=${href}
    target=${opensTab ? '_blank' : nothing}
    rel=${opensTab ? 'noopener' : nothing}
    ><span>${label}</span></a
  >
`;

/** The only look of buttons in the widget. */
export const button = ({ kind, label, press, icon: name, busy }: Button): TemplateResult => html`
  <button
    type="button"
    class="button ${kind}"
    part="button button-${kind}"
    aria-disabled=${busy ? 'true' : nothing}
    @click=${() => {
      if (!busy) press();
    }}
  >
    ${name ? icon(name) : nothing}<span>${label}</span>
  </button>
`;

/** A button in the look of a link, for going back to something or leaving. */
export const linkButton = (label: unknown, press: () => void): TemplateResult =>
  html`<button type="button" class="link" @click=${press}>${label}</button>`;
