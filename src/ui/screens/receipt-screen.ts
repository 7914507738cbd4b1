import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, parseCalendarDate } from '../../i18n/dates.js';
import type { ClosingWords } from '../../model/session-state.js';
import type { Stage } from '../flow/stage.js';
import { authorHtml } from '../parts/author-html.js';
import { receipt, type ReceiptFacts } from '../parts/receipt.js';
import { messageTop } from './frame.js';
import type { ScreenContext } from './screen-context.js';

/** The author's words, and where they would lead: a link that the person follows or not. */
const closing = (words: ClosingWords | undefined): unknown => {
  const link = words?.url === undefined ? undefined : webAddress(words.url);
  if (!words?.html && link === undefined) return undefined;
  return html`<div lang=${words?.html?.lang ?? nothing}>${authorHtml(words?.html?.text ?? '')}</div>
    ${link === undefined ? nothing : html`<p><a href=${link}>${link}</a></p>`}`;
};

const webAddress = (url: string): string | undefined => {
  try {
    const { protocol, href } = new URL(url, document.baseURI);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};

const copiedFor = 4_000;

/** The court has the response: its number, its day, and a way to keep the number. */
export const receiptScreen = (context: ScreenContext, stage: Stage & { name: 'receipt' }): TemplateResult => {
  const { translator, language, local, anonymous } = context;
  const state = local.of('receipt')((): Pick<ReceiptFacts, 'copying'> => ({ copying: undefined }));
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(stage.receipt.receiptId);
      state.change({ copying: 'copied' });
      setTimeout(() => state.change({ copying: undefined }), copiedFor);
    } catch {
      // Without a clipboard (plain http) the number is selectable text, and can be written down.
      state.change({ copying: 'failed' });
    }
  };
  const day = parseCalendarDate(stage.receipt.acceptedOn);
  return html`${messageTop(context)}${receipt(translator.t, {
    number: stage.receipt.receiptId,
    date: day ? formatDate(language, day) : stage.receipt.acceptedOn,
    anonymous,
    copying: state.current.copying,
    copy: () => void copy(),
    closing: closing(stage.answering?.session.closingWords()),
  })}`;
};
