import type { OutboxRecord } from '../../delivery/outbox-record.js';
import type { Draft } from '../../model/draft.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { questionsOf } from '../../model/questions-of.js';
import type { Submission } from '../../model/submission.js';

/**
 * The answers of a refused response as a draft: at the first question the court named, from where Next leads to the
 * review, else at the review itself.
 */
export const draftOf = ({ body, refused }: OutboxRecord, questionnaire: Questionnaire): Draft => {
  const { survey, answers, locale } = JSON.parse(body) as Submission;
  const named = refused?.questions ?? [];
  const page = questionnaire.pages.find((one) => questionsOf(one).some(({ valueName }) => named.includes(valueName)));
  return {
    format: 1,
    questionnaire: { id: survey.id, version: survey.version },
    answers,
    phase: page ? 'answering' : 'review',
    page: page?.name ?? '',
    ...(page && { fromReview: true }),
    locale,
    seed: Math.floor(Math.random() * 2 ** 31),
  };
};
