import { html, type TemplateResult } from 'lit';
import type { Stage } from '../flow/stage.js';
import { messageScreen } from '../parts/message-screen.js';
import { messageTop } from './frame.js';
import type { ScreenContext } from './screen-context.js';

/** No survey can be shown: what happened, and what the person can do about it. */
export const failureScreen = (context: ScreenContext, { reason }: Stage & { name: 'failure' }): TemplateResult => {
  const { flow, translator } = context;
  const { t } = translator;
  switch (reason) {
    case 'elsewhere':
      return messageScreen({ icon: { name: 'tabs', tone: 'plain' }, title: t('tab.above') });
    case 'broken':
      return html`${messageTop(context)}${messageScreen({
        icon: { name: 'error', tone: 'error' },
        title: t('fail.broken_title'),
        text: [t('fail.broken')],
      })}`;
    case 'unreadable':
      return html`${messageTop(context)}${messageScreen({
        icon: { name: 'error', tone: 'error' },
        title: t('draft.unreadable'),
        buttons: [
          { kind: 'primary', label: t('send.retry'), press: () => void flow.retry() },
          { kind: 'secondary', label: t('draft.without'), press: () => void flow.goOn({ memoryOnly: true }) },
        ],
      })}`;
    case 'notLoaded':
      return html`${messageTop(context)}${messageScreen({
        icon: { name: 'error', tone: 'error' },
        title: t('load.failed_title'),
        text: [t('load.advice')],
        buttons: [{ kind: 'primary', label: t('send.retry'), press: () => void flow.retry() }],
      })}`;
  }
};
