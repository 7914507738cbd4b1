import { expect } from '@open-wc/testing';
import { render } from 'lit';
import kazakh from '../../../../locales/kk.json' with { type: 'json' };
import { createTranslator } from '../../../../src/i18n/translator.js';
import { closedScreen } from '../../../../src/ui/screens/closed-screen.js';
import type { ScreenContext } from '../../../../src/ui/screens/screen-context.js';
import { kk } from '../render-question.js';

const draw = (opening: 'notYetOpen' | 'closed', bounds: object): string[] => {
  const box = document.createElement('div');
  const context = {
    flow: { questionnaire: bounds },
    translator: createTranslator('kk', kazakh),
    language: 'kk',
    languages: [],
  } as unknown as ScreenContext;
  render(closedScreen(context, { name: 'closed', opening }), box);
  return [...box.querySelectorAll('h2, .meta')].map((element) => element.textContent?.trim() ?? '');
};

describe('a survey that takes no responses', () => {
  it('says from when on it will', () => {
    expect(draw('notYetOpen', { opensAt: '2026-12-01' })).to.deep.equal([
      kk('closed.not_yet'),
      kk('closed.opens', { date: '2026 жылғы 1 желтоқсан' }),
    ]);
  });

  it('says since when it does not, by the calendar of Kazakhstan', () => {
    expect(draw('closed', { closesAt: '2026-11-23T20:00:00Z' })).to.deep.equal([
      kk('send.closed'),
      kk('closed.ended', { date: '2026 жылғы 24 қараша' }),
    ]);
  });
});
