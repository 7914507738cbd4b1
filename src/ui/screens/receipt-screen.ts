import { html, type TemplateResult } from 'lit';
import { formatDate, parseCalendarDate } from '../../i18n/dates.js';
import type { Stage } from '../flow/stage.js';
import { receipt } from '../parts/receipt.js';
import { messageTop } from './frame.js';
import type { ScreenContext } from './screen-context.js';

const copiedFor = 4_000;

/** The court has the response: its number, its day, and a way to keep the number. */
export const receiptScreen = (context: ScreenContext, stage: Stage & { name: 'receipt' }): TemplateResult => {
  const { translator, language, local, anonymous } = context;
  const state = local.of('receipt')(() => ({ copied: false }));
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(stage.receipt.receiptId);
      state.change({ copied: true });
      setTimeout(() => state.change({ copied: false }), copiedFor);
    } catch {
      // Without a clipboard (plain http) the number is selectable text.
    }
  };
  const day = parseCalendarDate(stage.receipt.acceptedOn);
  return html`${messageTop(context)}${receipt(translator.t, {
    number: stage.receipt.receiptId,
    date: day ? formatDate(language, day) : stage.receipt.acceptedOn,
    anonymous,
    copied: state.current.copied,
    copy: () => void copy(),
  })}`;
};
