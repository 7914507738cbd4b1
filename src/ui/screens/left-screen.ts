import { html, type TemplateResult } from 'lit';
import { messageScreen } from '../parts/message-screen.js';
import { messageTop } from './frame.js';
import type { ScreenContext } from './screen-context.js';

/** After "save and exit": the answers are on the device, and the way back is one press. */
export const leftScreen = (context: ScreenContext): TemplateResult => {
  const { flow, translator } = context;
  return html`${messageTop(context)}${messageScreen({
    icon: { name: 'tick', tone: 'success' },
    title: translator.t('draft.saved'),
    text: [translator.t('draft.exit')],
    buttons: [{ kind: 'primary', label: translator.t('nav.resume'), press: () => flow.pauses.comeBack() }],
  })}`;
};
