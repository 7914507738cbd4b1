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
  /** What became of a press on "copy" a moment ago. */
  readonly copying: 'copied' | 'failed' | undefined;
  readonly copy: () => void;
  /** The author's closing words, already drawn. */
  readonly closing?: unknown;
}

const copied = { copied: 'receipt.copied', failed: 'receipt.copy_failed' } as const;

/** The one framed screen: a document to keep. */
export const receipt = (
  t: Translate,
  { number, date, anonymous, copying, copy, closing }: ReceiptFacts,
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
      ${button({ kind: 'secondary', icon: 'copy', label: copying === 'copied' ? t('receipt.copied') : t('receipt.copy'), press: copy })}
    </div>
    <p class=${copying === 'failed' ? 'meta' : 'visually-hidden'} role="status">
      ${copying ? t(copied[copying]) : nothing}
    </p>
  </div>
`;
