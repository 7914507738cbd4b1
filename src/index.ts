// Entry ".": registers <court-survey>; the package's only side effect. In Node, where no tag can exist, it only exports.
import { CourtSurvey } from './element.js';
export * from './element.js';

CourtSurvey.define();

declare global {
  interface HTMLElementTagNameMap {
    'court-survey': CourtSurvey;
  }
}
