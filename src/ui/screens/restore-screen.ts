import { html, type TemplateResult } from 'lit';
import type { Stage } from '../flow/stage.js';
import { messageScreen } from '../parts/message-screen.js';
import { messageTop } from './frame.js';
import { localDay, localTime } from './local-time.js';
import type { ScreenContext } from './screen-context.js';

/** There is an unfinished questionnaire: go on or start again. Shows when it was saved and how far it got, never an answer. */
export const restoreScreen = (context: ScreenContext, stage: Stage & { name: 'restore' }): TemplateResult =>
  html`${messageTop(context)}${stage.confirming ? confirmation(context) : offer(context, stage)}`;

const offer = ({ flow, translator, language }: ScreenContext, stage: Stage & { name: 'restore' }): TemplateResult => {
  const { t } = translator;
  const value = t('restore.saved_value', { date: localDay(language, stage.savedAt), time: localTime(stage.savedAt) });
  const { percent, page: current, totalPages: total } = stage.progress;
  return messageScreen({
    title: t('draft.found'),
    facts: [
      { caption: t('restore.saved_label'), value },
      { caption: t('restore.filled_label'), value: t('restore.filled_value', { percent, current, total }) },
    ],
    buttons: [
      { kind: 'primary', label: t('nav.resume'), press: () => flow.pauses.continueDraft() },
      { kind: 'secondary', label: t('nav.restart'), press: () => flow.pauses.askStartAgain() },
    ],
  });
};

const confirmation = ({ flow, translator: { t } }: ScreenContext): TemplateResult =>
  messageScreen({
    title: t('restart.title'),
    text: [t('restart.text')],
    buttons: [
      { kind: 'primary', label: t('restart.keep'), press: () => flow.pauses.keepDraft() },
      { kind: 'danger', label: t('restart.confirm'), press: () => void flow.startAgain() },
    ],
  });
