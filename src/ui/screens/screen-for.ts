import { html, type TemplateResult } from 'lit';
import { failureScreen } from './failure-screen.js';
import { leftScreen } from './left-screen.js';
import { pageScreen } from './page-screen.js';
import { receiptScreen } from './receipt-screen.js';
import { restoreScreen } from './restore-screen.js';
import { reviewScreen } from './review-screen.js';
import type { ScreenContext } from './screen-context.js';
import { unsentScreen } from './unsent-screen.js';

/** The screen of the flow's stage. */
export const screenFor = (context: ScreenContext): TemplateResult => {
  const { stage } = context.flow;
  switch (stage.name) {
    case 'loading':
      return html`<p class="loading" role="status">${context.translator.t('load.loading')}</p>`;
    case 'failure':
      return failureScreen(context, stage);
    case 'restore':
      return restoreScreen(context, stage);
    case 'left':
      return leftScreen(context);
    case 'unsent':
      return unsentScreen(context, stage);
    case 'receipt':
      return receiptScreen(context, stage);
    case 'survey': {
      const { phase } = stage.answering.session.state;
      return phase === 'review' || phase === 'completed' ? reviewScreen(context, stage) : pageScreen(context, stage);
    }
  }
};
