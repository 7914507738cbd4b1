import type { OutboxRecord } from '../../delivery/outbox-record.js';
import type { Draft } from '../../model/draft.js';
import type { PageDefinition, PanelDefinition, QuestionDefinition, Questionnaire } from '../../model/questionnaire.js';
import type { Submission } from '../../model/submission.js';

const holds = (element: PageDefinition | PanelDefinition | QuestionDefinition, valueName: string): boolean =>
  'elements' in element ? element.elements.some((one) => holds(one, valueName)) : element.valueName === valueName;

/** The answers of a refused response as a draft: at the first question the court named, else at the review. */
export const draftOf = ({ body, refused }: OutboxRecord, questionnaire: Questionnaire): Draft => {
  const { survey, answers, locale } = JSON.parse(body) as Submission;
  const named = refused?.questions ?? [];
  const page = questionnaire.pages.find((one) => named.some((name) => holds(one, name)));
  return {
    format: 1,
    questionnaire: { id: survey.id, version: survey.version },
    answers,
    phase: page ? 'answering' : 'review',
    page: page?.name ?? '',
    locale,
    seed: Math.floor(Math.random() * 2 ** 31),
  };
};
