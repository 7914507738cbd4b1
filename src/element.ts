// Entry "./element.js": the class without registering a tag, and everything a TypeScript host needs to talk to it.
import './ui/xhtml-templates.js';
export { CourtSurvey } from './ui/court-survey.js';
export * from './ui/events.js';
export type { StorageProfile } from './ui/host-options.js';
export type { Receipt, Submission } from './model/submission.js';
