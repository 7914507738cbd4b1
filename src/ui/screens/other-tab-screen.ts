import { html, type TemplateResult } from 'lit';
import type { Stage } from '../flow/stage.js';
import { banner } from '../parts/banner.js';
import { button } from '../parts/button.js';
import { messageScreen } from '../parts/message-screen.js';
import { answersSoFar } from './answers-so-far.js';
import { messageTop } from './frame.js';
import type { ScreenContext } from './screen-context.js';

/** Another tab had the survey before this one: no answer is shown, and it can be gone on with here. */
export const otherTabScreen = (
  context: ScreenContext,
  { canTakeOver }: Stage & { name: 'otherTab' },
): TemplateResult => {
  const { t } = context.translator;
  return html`${messageTop(context)}${messageScreen({
    icon: { name: 'tabs', tone: 'plain' },
    title: t('tab.title'),
    ...(canTakeOver
      ? {
          text: [t('tab.text')],
          buttons: [
            { kind: 'primary', label: t('tab.continue'), press: () => void context.flow.goOn({ takesOver: true }) },
          ],
        }
      : {}),
  })}`;
};

/** Another tab went on with what was answered here: the answers can be read, and the person can come back to this tab. */
export const readOnlyScreen = (context: ScreenContext, { answering }: Stage & { name: 'readOnly' }): TemplateResult => {
  const { flow, translator } = context;
  const { t } = translator;
  return html`
    ${messageTop(context)}
    <div class="section-head">
      <h2 class="section-title" part="section-title" tabindex="-1">${t('tab.title')}</h2>
    </div>
    <div role="status">${banner({ tone: 'plain', icon: 'tabs', text: t('tab.readonly') })}</div>
    ${answersSoFar(context, answering)}
    <div class="navigation" part="navigation">
      ${button({ kind: 'primary', label: t('tab.continue'), press: () => void flow.goOn({ takesOver: true }) })}
    </div>
  `;
};
