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
  'href' in one
    ? html`<a
        class="button ${one.kind}"
        part="button button-${one.kind}"
        href=${one.href}
        target=${one.opensTab ? '_blank' : nothing}
        rel=${one.opensTab ? 'noopener' : nothing}
        ><span>${one.label}</span></a
      >`
    : button(one);

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
