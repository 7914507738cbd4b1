import type { TemplateResult } from 'lit';
import type { Stage } from '../flow/stage.js';
import { closedScreen } from './closed-screen.js';
import { idleScreen } from './idle-screen.js';
import { leftScreen } from './left-screen.js';
import { otherTabScreen, readOnlyScreen } from './other-tab-screen.js';
import { receiptScreen } from './receipt-screen.js';
import { restoreScreen } from './restore-screen.js';
import { reviewScreen } from './review-screen.js';
import type { ScreenContext } from './screen-context.js';
import { unsentScreen } from './unsent-screen.js';

/** Every screen but those a new respondent may meet first; a survey is here when its pages are done. */
export const laterScreen = (
  context: ScreenContext,
  stage: Exclude<Stage, { name: 'loading' | 'failure' }>,
): TemplateResult => {
  switch (stage.name) {
    case 'restore':
      return restoreScreen(context, stage);
    case 'closed':
      return closedScreen(context, stage);
    case 'idle':
      return idleScreen(context, stage);
    case 'otherTab':
      return otherTabScreen(context, stage);
    case 'readOnly':
      return readOnlyScreen(context, stage);
    case 'left':
      return leftScreen(context);
    case 'unsent':
      return unsentScreen(context, stage);
    case 'receipt':
      return receiptScreen(context, stage);
    case 'survey':
      return reviewScreen(context, stage);
  }
};
