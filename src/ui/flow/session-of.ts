import type { Draft } from '../../model/draft.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { SurveySession } from '../../model/session.js';
import type { FlowHost } from './flow-host.js';
import { surroundingsFor } from './surroundings.js';

/** A session in this host's surroundings; a draft brings its answers and its seed, so that random order survives. */
export const sessionOf = (questionnaire: Questionnaire, host: FlowHost, draft: Draft | undefined): SurveySession => {
  const seed = draft?.seed ?? Math.floor(Math.random() * 2 ** 31);
  return new SurveySession(questionnaire, surroundingsFor(questionnaire, host, seed), draft);
};
