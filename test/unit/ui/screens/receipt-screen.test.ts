import { expect } from '@open-wc/testing';
import { render } from 'lit';
import kazakh from '../../../../locales/kk.json' with { type: 'json' };
import { createTranslator } from '../../../../src/i18n/translator.js';
import { createLocalStates } from '../../../../src/ui/local-states.js';
import { receiptScreen } from '../../../../src/ui/screens/receipt-screen.js';
import type { ScreenContext } from '../../../../src/ui/screens/screen-context.js';
import { kk } from '../render-question.js';

/** Presses "copy" where the clipboard does what it is told to; what is said then. */
const copyWith = async (writeText: () => Promise<void>): Promise<string[]> => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  const box = document.createElement('div');
  const translator = createTranslator('kk', kazakh);
  const local = createLocalStates(() => draw());
  const context = { translator, local, language: 'kk', languages: [], anonymous: false } as unknown as ScreenContext;
  const receipt = { receiptId: '7KQ2-M9XV-4', submissionId: 's', acceptedOn: '2026-11-23' };
  const draw = (): void => {
    const survey = { id: 'a', version: '1' };
    render(receiptScreen(context, { name: 'receipt', receipt: { ...receipt, survey } }), box);
  };
  draw();
  box.querySelector<HTMLElement>('.buttons button')?.click();
  await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(undefined))));
  Reflect.deleteProperty(navigator, 'clipboard');
  return [...box.querySelectorAll('[role="status"], .buttons button')].map(
    ({ textContent }) => textContent?.trim() ?? '',
  );
};

describe('a person who copies the number of their receipt', () => {
  it('reads that it is copied', async () => {
    expect(await copyWith(() => Promise.resolve())).to.deep.equal([kk('receipt.copied'), kk('receipt.copied')]);
  });

  it('reads what to do when it cannot be copied', async () => {
    const words = await copyWith(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    expect(words).to.deep.equal([kk('receipt.copy'), kk('receipt.copy_failed')]);
  });
});
