import { isEmptyAnswer } from './expression/is-empty-answer.js';
import { isObject } from './parsing/place.js';
import type { Questionnaire } from './questionnaire.js';
import { canonicalJson } from './canonical-json.js';
import { openingAt } from './opening.js';
import { checkBounds, forbiddenKeys } from './parsing/bounds.js';
import { SurveySession } from './session.js';
import type { Surroundings } from './session-state.js';
import type { Submission } from './submission.js';
import type { Violation } from './violation.js';
import { wallClock } from './wall-clock.js';

/** The verdict on a submission. */
export interface SubmissionCheck {
  /** Neither a problem nor a violation: store it. */
  readonly ok: boolean;
  /** Answers the questionnaire refuses; a name it does not ask, now or at all, has `unknownValue`. Empty with a problem. */
  readonly violations: readonly { readonly path: string; readonly violation: Violation }[];
  /** It is no submission to this questionnaire; its answers were not judged. */
  readonly problem?: SubmissionProblem;
}

/** The member that is wrong, or why the survey takes no responses on its date. */
export type SubmissionProblem =
  | 'notAnObject'
  /** Not `court-survey/response/1`. */
  | 'schema'
  /** No UUID. */
  | 'submissionId'
  /** Another questionnaire, or another version of it. */
  | 'survey'
  | 'mode'
  /** Not exactly one of `completedOn` (anonymous) and `completedAt` (confidential), or no date. */
  | 'date'
  /** No object, or beyond the bounds of a questionnaire: 4 MB, 20,000 objects and lists, 64 deep. */
  | 'answers'
  /** A key that is not in `contextKeys`, or no short text, number or boolean. */
  | 'context'
  | 'locale'
  /** More than a day before `opensAt`: clocks of devices are wrong. */
  | 'notYetOpen'
  /** More than a day after `closesAt`. */
  | 'closed';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const calendarDay = /^\d{4}-\d\d-\d\d$/;
const longestContextValue = 200;

/**
 * A server's whole re-validation of a parsed submission: its form, then its answers in a session with the submission's
 * own language, mode, context and date. It reads no clock, so the same bytes get the same verdict a week later. Takes any
 * value and never throws. Not its business: signatures and digests, whether the id was stored before, who may answer.
 */
export const checkSubmission = (questionnaire: Questionnaire, submission: unknown): SubmissionCheck => {
  const problem = formProblem(questionnaire, submission);
  if (problem) return { ok: false, violations: [], problem };
  const violations = judgeAnswers(questionnaire, submission as Submission);
  return { ok: violations.length === 0, violations };
};

const formProblem = (questionnaire: Questionnaire, given: unknown): SubmissionProblem | undefined => {
  if (!isObject(given)) return 'notAnObject';
  const { survey, mode, locale, answers, context, submissionId } = given;
  if (given['schema'] !== 'court-survey/response/1') return 'schema';
  if (typeof submissionId !== 'string' || !uuid.test(submissionId)) return 'submissionId';
  if (!isObject(survey) || survey['id'] !== questionnaire.id || survey['version'] !== questionnaire.version)
    return 'survey';
  if (mode !== 'anonymous' && mode !== 'confidential') return 'mode';
  if (typeof locale !== 'string' || locale === '') return 'locale';
  if (completionDate(given) === undefined) return 'date';
  if (!isObject(answers) || checkBounds(answers, forbiddenKeys).length > 0) return 'answers';
  if (!isObject(context) || !Object.entries(context).every(([key, value]) => isContextValue(questionnaire, key, value)))
    return 'context';
  const opening = openingAt(questionnaire, momentOf(given));
  return opening === 'open' ? undefined : opening;
};

const isContextValue = ({ contextKeys }: Questionnaire, key: string, value: unknown): boolean =>
  contextKeys.includes(key) &&
  (typeof value === 'number' ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && value.length <= longestContextValue));

/** An anonymous submission names a day only; both together or the wrong one of them is no submission. */
const completionDate = ({ mode, completedOn, completedAt }: Readonly<Record<string, unknown>>): Date | undefined => {
  const [own, other] = mode === 'anonymous' ? [completedOn, completedAt] : [completedAt, completedOn];
  if (typeof own !== 'string' || other !== undefined) return undefined;
  if ((mode === 'anonymous') !== calendarDay.test(own)) return undefined;
  return Number.isNaN(Date.parse(own)) ? undefined : wallClock(own);
};

/** The moment itself; of an anonymous submission noon of its day in Kazakhstan. */
const momentOf = ({ completedOn, completedAt }: Readonly<Record<string, unknown>>): number =>
  Date.parse(typeof completedAt === 'string' ? completedAt : `${String(completedOn)}T12:00:00+05:00`);

const judgeAnswers = (questionnaire: Questionnaire, submission: Submission): SubmissionCheck['violations'] => {
  const date = completionDate({ ...submission }) ?? new Date(0);
  const { locale, mode, context, answers } = submission;
  const surroundings: Surroundings = { now: () => new Date(date), seed: 0, locale, mode, context };
  const session = new SurveySession(questionnaire, surroundings, {
    format: 1,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    answers,
    phase: 'review',
    page: '',
    locale,
    seed: 0,
  });
  const final = session.completedAnswers();
  const unknown = Object.entries(answers).filter(([name, value]) => {
    const kept = Object.hasOwn(final, name) ? final[name] : undefined;
    return isEmptyAnswer(value) || isEmptyAnswer(kept) || canonicalJson(kept) !== canonicalJson(value);
  });
  return [
    ...unknown.map(([path]) => ({ path, violation: { code: 'unknownValue' as const } })),
    ...session.allViolations().map(({ path, violation }) => ({ path, violation })),
  ];
};
