import { html, type TemplateResult } from 'lit';
import type { Stage } from '../flow/stage.js';
import { messageScreen } from '../parts/message-screen.js';
import { messageTop } from './frame.js';
import type { ScreenContext } from './screen-context.js';

/** On a kiosk, after a while without a touch: the answers are hidden, and erased unless somebody says they are there. */
export const idleScreen = (context: ScreenContext, { secondsLeft }: Stage & { name: 'idle' }): TemplateResult => {
  const { flow, translator } = context;
  const { t } = translator;
  return html`${messageTop(context)}${messageScreen({
    icon: { name: 'clock', tone: 'warning' },
    title: t('idle.title'),
    text: [t('idle.text', { count: secondsLeft })],
    buttons: [{ kind: 'primary', label: t('nav.resume'), press: () => flow.stay() }],
  })}`;
};
