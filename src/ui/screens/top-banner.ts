import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText } from '../../model/localized-text.js';
import { pickText } from '../../model/pick-text.js';
import type { Notice } from '../flow/notice.js';
import { banner } from '../parts/banner.js';
import { resolvedText } from '../parts/resolved-text.js';
import type { Translate } from '../question-context.js';
import type { ScreenContext } from './screen-context.js';

/** At most one banner: not saved, then offline, then what became of an earlier draft. Only what happens now is announced. */
export const topBanner = (context: ScreenContext): TemplateResult => {
  const { stage } = context.flow;
  const news = notSaved(context) ?? connection(context);
  const told = stage.name === 'survey' && !news ? stage.answering.notice : undefined;
  // The live region is there before its words: what comes together with its region may stay unsaid.
  return html`<div role="status">${news ?? nothing}</div>
    ${told ? earlierDraft(context, told) : nothing}`;
};

const notSaved = ({ flow, translator: { t } }: ScreenContext): TemplateResult | undefined => {
  if (flow.draftState.state !== 'failed') return undefined;
  const text = t(flow.degraded ? 'draft.unavailable' : 'draft.failed');
  const action = { label: t('answers.download'), press: () => flow.download() };
  return banner({ tone: 'error', icon: 'error', text, action });
};

const connection = ({
  flow,
  storage,
  connection: now,
  translator: { t },
}: ScreenContext): TemplateResult | undefined => {
  // Only a person's own device keeps answers beyond this page.
  const isKept = storage === 'personal' && !flow.degraded;
  switch (now) {
    case 'online':
      return undefined;
    case 'offline':
      return banner({ tone: 'warning', icon: 'offline', text: t(isKept ? 'net.offline' : 'net.offline_unsaved') });
    case 'back':
      return banner({ tone: 'success', icon: 'tick', text: t('net.online') });
  }
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
