import { canonicalJson } from './canonical-json.js';
import type { Draft } from './draft.js';
import type { Questionnaire } from './questionnaire.js';
import { SurveySession } from './session.js';
import type { Surroundings } from './session-state.js';

/** A draft that was begun with another version, made to fit this one. */
export interface FittedDraft {
  readonly draft: Draft;
  /** Names whose answer is gone or has lost a part: the person must be told, nothing goes without a word. */
  readonly dropped: readonly string[];
}

/** Keeps what fits the questionnaire of now; place and language stay, and the page is looked up again by its name. */
export const fitDraft = (questionnaire: Questionnaire, surroundings: Surroundings, draft: Draft): FittedDraft => {
  const session = new SurveySession(questionnaire, surroundings, draft);
  const answers = session.fitting(draft.answers);
  const dropped = Object.keys(draft.answers).filter(
    (name) => !Object.hasOwn(answers, name) || canonicalJson(answers[name]) !== canonicalJson(draft.answers[name]),
  );
  const { id, version } = questionnaire;
  // Whoever had finished must look through a questionnaire that has changed.
  const { fromReview: _, ...kept } = draft;
  const phase = draft.phase === 'review' ? 'answering' : draft.phase;
  return { draft: { ...kept, questionnaire: { id, version }, phase, answers }, dropped };
};
