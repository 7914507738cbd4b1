import { html, nothing, type TemplateResult } from 'lit';
import { banner } from '../parts/banner.js';
import { languageSwitch } from '../parts/language-switch.js';
import { savedState, topBar, type SavedState } from '../parts/saved-state.js';
import { localTime } from './local-time.js';
import type { ScreenContext } from './screen-context.js';

/** Saved state and language switch above a survey's screen, and the one banner that matters most. */
export const surveyTop = (context: ScreenContext): TemplateResult => html`
  ${topBar(savedState(context.translator.t, savedLine(context)), switcher(context))} ${notice(context)}
`;

/** A screen of one message still lets the person change the language. */
export const messageTop = (context: ScreenContext): TemplateResult => topBar(nothing, switcher(context));

const switcher = ({ translator, language, languages, chooseLanguage }: ScreenContext): unknown =>
  languageSwitch(translator.t, { current: language, languages, choose: chooseLanguage });

const savedLine = ({ flow }: ScreenContext): SavedState => {
  const { draftState } = flow;
  switch (draftState.state) {
    case 'saved':
      return { kind: 'saved', time: localTime(draftState.at) };
    case 'saving':
      return { kind: 'saving' };
    case 'none':
    case 'failed':
      return { kind: 'none' };
  }
};

const notice = ({ flow, translator: { t } }: ScreenContext): unknown => {
  if (flow.draftState.state === 'failed') {
    const text = t(flow.degraded ? 'draft.unavailable' : 'draft.failed');
    return html`<div role="status">${banner({ tone: 'error', icon: 'error', text })}</div>`;
  }
  if (flow.stage.name !== 'survey' || !flow.stage.answering.restored) return nothing;
  return banner({
    tone: 'plain',
    icon: 'clock',
    text: t('draft.restored'),
    action: { label: t('nav.restart'), press: () => flow.pauses.askStartAgain() },
  });
};
