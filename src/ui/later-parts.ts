// One chunk of the module build: what a person needs after the first page at the latest. What is loaded when is said in
// `load-parts.ts`.
export { DeliveryDesk } from './flow/delivery-desk.js';
export { commentArea } from './parts/comment-area.js';
export { inlineErrors } from './parts/inline-errors.js';
export { laterViews } from './questions/later-views.js';
export { otherField } from './questions/other-field.js';
export { panelView } from './questions/panel.js';
export { answersOnPaper } from './screens/answers-so-far.js';
export { laterScreen } from './screens/later-screen.js';
export { refusalSummary } from './screens/refusal-summary.js';
export { allStyles } from './styles/all.js';
