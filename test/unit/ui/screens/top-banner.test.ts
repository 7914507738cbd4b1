import { expect } from '@open-wc/testing';
import { render } from 'lit';
import kazakh from '../../../../locales/kk.json' with { type: 'json' };
import { createTranslator } from '../../../../src/i18n/translator.js';
import type { Notice } from '../../../../src/ui/flow/notice.js';
import type { ScreenContext } from '../../../../src/ui/screens/screen-context.js';
import { topBanner } from '../../../../src/ui/screens/top-banner.js';
import { kk } from '../render-question.js';

interface Trouble {
  readonly connection?: ScreenContext['connection'];
  readonly storage?: ScreenContext['storage'];
  readonly saving?: 'saved' | 'failed';
  readonly degraded?: boolean;
  readonly notice?: Notice;
}

/** Draws the banner of every trouble in turn into one place; what is said, and what of it is announced. */
const seen = (...troubles: readonly Trouble[]): { words: string[]; announced: string[]; regions: Element[] } => {
  const box = document.createElement('div');
  const words: string[] = [];
  const announced: string[] = [];
  const regions: Element[] = [];
  for (const { connection = 'online', storage = 'personal', saving = 'saved', degraded = false, notice } of troubles) {
    const flow = { draftState: { state: saving }, degraded, stage: { name: 'survey', answering: { notice } } };
    const translator = createTranslator('kk', kazakh);
    render(topBanner({ flow, translator, connection, storage, language: 'kk' } as unknown as ScreenContext), box);
    words.push([...box.querySelectorAll('.banner p')].map(({ textContent }) => textContent).join(' + '));
    const [region] = box.querySelectorAll('[role="status"]');
    if (region) regions.push(region);
    announced.push(region?.querySelector('p')?.textContent ?? '');
  }
  return { words, announced, regions };
};

describe('a person whose connection goes', () => {
  it('on their own device reads that answers are kept there', () => {
    expect(seen({ connection: 'offline' }).words).to.deep.equal([kk('net.offline')]);
  });

  it('is not told so where nothing is kept beyond the page', () => {
    const { words } = seen(
      { connection: 'offline', storage: 'shared' },
      { connection: 'offline', storage: 'kiosk' },
      { connection: 'offline', degraded: true },
    );
    expect(words).to.deep.equal(Array.from({ length: 3 }, () => kk('net.offline_unsaved')));
  });

  it('hears of it, and that it is back, in a region that was there before', () => {
    const { announced, regions } = seen({}, { connection: 'offline' }, { connection: 'back' });
    expect(announced).to.deep.equal(['', kk('net.offline'), kk('net.online')]);
    expect(new Set(regions).size).to.equal(1);
  });

  it('reads one banner: what is not saved first, the connection next, an earlier draft last', () => {
    const notice: Notice = { kind: 'restored' };
    const { words, announced } = seen(
      { notice, connection: 'offline', saving: 'failed' },
      { notice, connection: 'offline' },
      { notice },
    );
    expect(words).to.deep.equal([kk('draft.failed'), kk('net.offline'), kk('draft.restored')]);
    expect(announced).to.deep.equal([kk('draft.failed'), kk('net.offline'), '']);
  });
});
