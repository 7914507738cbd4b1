import type { ScreenContext } from './screen-context.js';

/** "Save and exit" is offered where the answers outlive the page. */
export const canLeave = ({ flow, storage }: ScreenContext): boolean =>
  storage === 'personal' && !flow.degraded && flow.draftState.state !== 'none';
