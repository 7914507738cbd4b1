import { html, nothing, type TemplateResult } from 'lit';
import { banner } from '../parts/banner.js';
import type { LocalizedText } from '../../model/localized-text.js';
import { pickText } from '../../model/pick-text.js';
import type { Notice } from '../flow/notice.js';
import { languageSwitch } from '../parts/language-switch.js';
import { resolvedText } from '../parts/resolved-text.js';
import type { Translate } from '../question-context.js';
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

const savedLine = ({ flow, storage }: ScreenContext): SavedState => {
  const { draftState } = flow;
  // On a kiosk nothing is ever on disk, so nothing is called saved.
  if (storage === 'kiosk') return { kind: 'none' };
  switch (draftState.state) {
    case 'saved':
      return { kind: 'saved', time: localTime(draftState.at) };
    case 'saving':
      return { kind: 'saving' };
    case 'none':
    case 'failed':
    case 'takenOver':
      return { kind: 'none' };
  }
};

const notice = (context: ScreenContext): unknown => {
  const { flow } = context;
  const { t } = context.translator;
  if (flow.draftState.state === 'failed') {
    const text = t(flow.degraded ? 'draft.unavailable' : 'draft.failed');
    const action = { label: t('answers.download'), press: () => flow.download() };
    return html`<div role="status">${banner({ tone: 'error', icon: 'error', text, action })}</div>`;
  }
  const told = flow.stage.name === 'survey' ? flow.stage.answering.notice : undefined;
  return told ? earlierDraft(context, told) : nothing;
};

/** What became of an earlier draft. */
const earlierDraft = ({ flow, translator: { t }, language }: ScreenContext, told: Notice): TemplateResult => {
  const action = { label: t('nav.restart'), press: () => flow.pauses.askStartAgain() };
  switch (told.kind) {
    case 'restored':
      return banner({ tone: 'plain', icon: 'clock', text: t('draft.restored'), action });
    case 'expired':
      return banner({ tone: 'plain', icon: 'clock', text: t('draft.expired') });
    case 'idleErased':
      return banner({ tone: 'plain', icon: 'clock', text: t('idle.erased') });
    case 'changed':
      return banner({ tone: 'warning', icon: 'clock', text: changed(t, told.dropped, language), action });
  }
};

const changed = (t: Translate, dropped: readonly LocalizedText[], language: string): unknown => {
  const titles = dropped.flatMap((title) => pickText(title, language) ?? []);
  if (titles.length === 0) return t('draft.changed');
  return html`${t('draft.changed')} ${t('draft.dropped')} ${titles.map((title) => html`<br />${resolvedText(title)}`)}`;
};
