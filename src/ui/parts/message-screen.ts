import { html, nothing, type TemplateResult } from 'lit';
import { buttonOrLink, type Button, type ButtonLink } from './button.js';
import { icon, type IconName } from './icon.js';

/** A screen with one thing to say: restore, unsent, other tab, failure, closed, already answered, session ended. */
export interface Message {
  readonly icon?: { readonly name: IconName; readonly tone: 'warning' | 'error' | 'success' | 'plain' } | undefined;
  readonly title: unknown;
  /** One or two sentences, each a paragraph. */
  readonly text?: readonly unknown[] | undefined;
  readonly facts?: readonly Fact[] | undefined;
  /** Below the facts: what is said about the device. */
  readonly note?: unknown;
  /** The first is the one to press. */
  readonly buttons?: readonly (Button | ButtonLink)[] | undefined;
  readonly link?: { readonly label: string; readonly press: () => void } | undefined;
  /** Below the buttons: a code, a countdown. */
  readonly meta?: unknown;
}

/** A caption with its value. */
export interface Fact {
  readonly caption: string;
  readonly value: unknown;
  /** A receipt number: larger, spaced, and found by name. */
  readonly isNumber?: boolean | undefined;
}

/** Draws the screen; its heading takes focus. */
export const messageScreen = (message: Message): TemplateResult => html`
  <div class="message" part="message">
    ${message.icon ? disc(message.icon.name, message.icon.tone) : nothing}
    <h2 tabindex="-1">${message.title}</h2>
    ${(message.text ?? []).map((sentence) => html`<p>${sentence}</p>`)}
    ${message.facts ? facts(message.facts) : nothing}
    ${message.note && message.note !== nothing ? html`<p class="meta note-line">${message.note}</p>` : nothing}
    ${message.buttons?.length ? html`<div class="buttons">${message.buttons.map(buttonOrLink)}</div>` : nothing}
    ${
      message.link
        ? html`<button type="button" class="link" @click=${message.link.press}>${message.link.label}</button>`
        : nothing
    }
    ${message.meta && message.meta !== nothing ? html`<p class="meta">${message.meta}</p>` : nothing}
  </div>
`;

/** An icon on a round tint of its own colour. */
export const disc = (name: IconName, tone: 'warning' | 'error' | 'success' | 'plain'): TemplateResult =>
  html`<div class="disc tone-${tone}">${icon(name)}</div>`;

/** Captions above values, between hairlines. */
export const facts = (list: readonly Fact[]): TemplateResult => html`
  <dl class="facts">
    ${list.map(
      ({ caption, value, isNumber }) => html`
        <div>
          <dt class="meta">${caption}</dt>
          <dd class=${isNumber ? 'receipt-number' : ''} part=${isNumber ? 'receipt-number' : nothing}>${value}</dd>
        </div>
      `,
    )}
  </dl>
`;
