import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../question-context.js';
import { button } from './button.js';
import { disc, facts } from './message-screen.js';

/** What the receipt shows; it holds no answers. */
export interface ReceiptFacts {
  readonly number: string;
  /** Date in words of the current language, without a time. */
  readonly date: string;
  readonly anonymous: boolean;
  /** The number was copied a moment ago. */
  readonly copied: boolean;
  readonly copy: () => void;
  /** The author's closing words, already drawn. */
  readonly closing?: unknown;
}

/** The one framed screen: a document to keep. */
export const receipt = (
  t: Translate,
  { number, date, anonymous, copied, copy, closing }: ReceiptFacts,
): TemplateResult => html`
  <div class="receipt" part="receipt">
    ${disc('tick', 'success')}
    <h2 tabindex="-1">${t('send.sent')}</h2>
    <p>${t('send.thanks')}</p>
    ${closing ? html`<div class="prose">${closing}</div>` : nothing}
    ${facts([
      { caption: t('receipt.number_label'), value: number, isNumber: true },
      { caption: t('receipt.date'), value: date },
    ])}
    <p class="meta note-line">${anonymous ? t('receipt.anonymous') : t('receipt.confirms')}</p>
    <div class="buttons">
      ${button({ kind: 'secondary', icon: 'copy', label: copied ? t('receipt.copied') : t('receipt.copy'), press: copy })}
    </div>
    <p class="visually-hidden" role="status">${copied ? t('receipt.copied') : ''}</p>
  </div>
`;
