import { expect } from '@open-wc/testing';
import type { OutboxRecord } from '../../../../src/delivery/outbox-record.js';
import { parseQuestionnaire } from '../../../../src/model/parse-questionnaire.js';
import type { Questionnaire } from '../../../../src/model/questionnaire.js';
import { draftOf } from '../../../../src/ui/flow/draft-of.js';

const page = (name: string, ...questions: readonly string[]): object => ({
  name,
  elements: questions.map((question) => ({ type: 'text', name: question })),
});

const questionnaire = parseQuestionnaire({
  id: 'visit',
  version: '3',
  pages: [page('first', 'name'), page('second', 'court', 'day'), page('third', 'why')],
}).questionnaire as Questionnaire;

const answers = { name: 'А', court: 'Б', day: 'В' };

/** A response as the outbox keeps it, refused by the court with these questions. */
const refused = (...questions: readonly string[]): OutboxRecord =>
  ({
    body: JSON.stringify({ survey: { id: 'visit', version: '3' }, locale: 'kk', answers }),
    refused: { reason: 'validation', status: 422, at: 0, questions },
  }) as unknown as OutboxRecord;

describe('a refused response that becomes a draft again', () => {
  it('opens at the first page with a question the court named, and Next leads to the review', () => {
    const { phase, page: name, fromReview } = draftOf(refused('why', 'day'), questionnaire);
    expect({ phase, name, fromReview }).to.deep.equal({ phase: 'answering', name: 'second', fromReview: true });
  });

  it('opens at the review when the court named nothing, or nothing that this questionnaire asks', () => {
    for (const named of [[], ['unknown']]) expect(draftOf(refused(...named), questionnaire).phase).to.equal('review');
  });

  it('keeps every answer, the version it was given for, and the language', () => {
    const draft = draftOf(refused('day'), questionnaire);
    expect(draft.answers).to.deep.equal(answers);
    expect(draft.questionnaire).to.deep.equal({ id: 'visit', version: '3' });
    expect(draft.locale).to.equal('kk');
  });
});
