// Entry "./model.js": the engine without a browser, for servers, workers and tools. Nothing here reads a clock, a random
// source, a file or the network, and nothing throws on what an author or a respondent wrote in JSON.
export { canonicalJson } from './model/canonical-json.js';
export type { Draft } from './model/draft.js';
export { evaluateExpression } from './model/evaluate-expression.js';
export { lintQuestionnaire } from './model/lint-questionnaire.js';
export type { Language, LocalizedText, ResolvedText } from './model/localized-text.js';
export type { ChoiceNode, ElementNode, PageNode, PanelNode, QuestionNode, RowNode } from './model/node.js';
export { parseQuestionnaire, type ParsedQuestionnaire } from './model/parse-questionnaire.js';
export type { Problem, Severity } from './model/problem.js';
export type * from './model/questionnaire.js';
export { SurveySession } from './model/session.js';
export type {
  Answers,
  ComputedDisplay,
  Progress,
  SessionPhase,
  SessionState,
  Surroundings,
  WordCode,
  Wording,
  ChoiceRequest,
  ClosingWords,
} from './model/session-state.js';
export { checkSubmission, type SubmissionCheck, type SubmissionProblem } from './model/submission-check.js';
export type { Receipt, Submission } from './model/submission.js';
export type { FoundViolation, Violation } from './model/violation.js';
