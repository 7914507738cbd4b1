import { SurveyErrorEvent } from '../events.js';
import type { FlowHost } from './flow-host.js';

/** Tells the host that storage is there and does not work; `error` is the browser's own. */
export const tellStorage = (error: unknown, host: FlowHost): void => {
  const cause =
    error instanceof Error || error instanceof DOMException ? `${error.name}: ${error.message}` : String(error);
  host.dispatch(new SurveyErrorEvent('storageUnavailable', `answers kept on this device cannot be read (${cause})`));
};

/** Tells the host that storage is switched off, so that answers end with the page. */
export const tellMemoryOnly = (host: FlowHost): void => {
  host.dispatch(new SurveyErrorEvent('storageUnavailable', 'answers are kept only while the page is open'));
};
