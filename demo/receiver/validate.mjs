// Asks the library's own model whether a person could have given these answers, as the browser did before Send.
import { ProblemError } from './problems.mjs';

/**
 * JSON pointer of an answer: `family[2].name` → `/answers/family/2/name`. A name with a dot in it is kept whole.
 * @param {string} path
 * @param {Record<string, unknown>} answers
 */
export const pointerOf = (path, answers) => {
  const steps = Object.hasOwn(answers, path) ? [path] : path.split(/[.[\]]+/).filter((step) => step !== '');
  return ['/answers', ...steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
};

/**
 * Throws 422 `validation` with every violation, or 410 when the survey was not open on the submission's own date;
 * never looks at this server's clock, so a response kept on a phone over the closing day is still taken.
 * @param {Pick<typeof import('../../src/model.ts'), 'checkSubmission'>} model
 * @param {import('../../src/model.ts').Questionnaire} questionnaire
 * @param {import('../../src/model.ts').Submission} submission
 */
export const validate = (model, questionnaire, submission) => {
  const { ok, violations, problem } = model.checkSubmission(questionnaire, submission);
  if (ok) return;
  if (problem === 'closed' || problem === 'notYetOpen') throw new ProblemError('survey-closed');
  const errors = violations.map(({ path, violation }) => ({
    pointer: pointerOf(path, submission.answers),
    code: violation.code,
  }));
  if (problem !== undefined) errors.push({ pointer: '', code: problem });
  throw new ProblemError('validation', { errors });
};
