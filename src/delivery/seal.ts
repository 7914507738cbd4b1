import { canonicalJson } from '../model/canonical-json.js';
import type { Questionnaire } from '../model/questionnaire.js';
import type { Answers, Surroundings } from '../model/session-state.js';
import type { Submission } from '../model/submission.js';
import { dayText, momentText } from '../model/wall-clock.js';
import { digest } from './digest.js';

/** A response whose bytes will never change: every attempt sends exactly `body`. */
export interface Sealed {
  readonly submissionId: string;
  readonly body: string;
  /** RFC 9530 digest of the body's bytes; `null` on plain http. */
  readonly bodyDigest: string | null;
}

/** What is sealed: completed answers and the surroundings they were given in. */
export interface Sealable {
  readonly submissionId: string;
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly locale: string;
  readonly mode: Surroundings['mode'];
  readonly context: Surroundings['context'];
  /** When the session was completed, as its conditions saw it. */
  readonly now: Date;
}

/** Version of this library, as the wire names it. */
export const widgetVersion = '1.0.0';

/** Freezes the response into bytes; anonymous ones name the day only, so that they cannot be joined with portal logs. */
export const seal = async (sealable: Sealable): Promise<Sealed> => {
  const { submissionId, questionnaire, now, mode } = sealable;
  const submission: Submission = {
    schema: 'court-survey/response/1',
    submissionId,
    survey: {
      id: questionnaire.id,
      version: questionnaire.version,
      digest: await digest(canonicalJson(questionnaire.source)),
    },
    mode,
    locale: sealable.locale,
    ...(mode === 'anonymous' ? { completedOn: dayText(now) } : { completedAt: momentText(now) }),
    answers: sealable.answers,
    context: sealable.context,
    client: { widget: widgetVersion },
  };
  const body = JSON.stringify(submission);
  return { submissionId, body, bodyDigest: await digest(body) };
};
