import { isEmptyAnswer } from '../../model/expression/is-empty-answer.js';
import type { SurveySession } from '../../model/session.js';
import type { Answers } from '../../model/session-state.js';

/**
 * Gives a new session the host's answers, one after another in the host's order, so that one can open the question of the
 * next. What the questionnaire does not ask, or does not take, is dropped and named to `report` in one sentence.
 */
export const prefill = (session: SurveySession, given: Answers, report: (message: string) => void): void => {
  const dropped = Object.entries(given).filter(([name, value]) => {
    const fits = session.fitting({ [name]: value })[name];
    if (!isEmptyAnswer(fits)) session.answer(name, fits);
    return isEmptyAnswer(session.state.answers[name]);
  });
  if (dropped.length === 0) return;
  const names = dropped.map(([name]) => `"${name}"`).join(', ');
  report(`${names}: dropped, because the questionnaire has no such question or does not take this value`);
};
