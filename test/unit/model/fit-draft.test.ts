import { expect } from '@open-wc/testing';
import type { Draft } from '../../../src/model/draft.js';
import { fitDraft, type FittedDraft } from '../../../src/model/fit-draft.js';
import { parseQuestionnaire } from '../../../src/model/parse-questionnaire.js';

const draft = (answers: Draft['answers'], more: Partial<Draft> = {}): Draft => ({
  format: 1,
  questionnaire: { id: 'x', version: '1' },
  answers,
  phase: 'answering',
  page: 'second',
  locale: 'ru',
  seed: 7,
  ...more,
});

const fitted = (elements: readonly object[], given: Draft): FittedDraft => {
  const { questionnaire } = parseQuestionnaire({ id: 'x', version: '2', elements });
  if (!questionnaire) throw new Error('the questionnaire of the test is broken');
  const surroundings = {
    now: () => new Date(2026, 10, 25),
    seed: 1,
    locale: 'kk',
    mode: 'confidential',
    context: {},
  } as const;
  return fitDraft(questionnaire, surroundings, given);
};

describe('a draft of an older version of the questionnaire', () => {
  it('keeps answers that fit, place, language and seed, and is of the new version', () => {
    const { draft: kept, dropped } = fitted([{ type: 'text', name: 'q' }], draft({ q: 'words' }));
    expect(dropped).to.deep.equal([]);
    expect(kept).to.deep.equal({ ...draft({ q: 'words' }), questionnaire: { id: 'x', version: '2' } });
  });

  it('names what belongs to a question that is gone', () => {
    const { draft: kept, dropped } = fitted([{ type: 'text', name: 'q' }], draft({ q: 'words', gone: 1 }));
    expect(kept.answers).to.deep.equal({ q: 'words' });
    expect(dropped).to.deep.equal(['gone']);
  });

  it('names a choice that is not offered any more, also one of several', () => {
    const elements = [
      { type: 'radiogroup', name: 'one', choices: ['a', 'b'] },
      { type: 'checkbox', name: 'several', choices: ['a', 'b'] },
      { type: 'matrix', name: 'table', rows: ['r1'], columns: [1, 2] },
    ];
    const { draft: kept, dropped } = fitted(
      elements,
      draft({ one: 'c', several: ['a', 'c'], table: { r1: 2, r2: 1 } }),
    );
    expect(kept.answers).to.deep.equal({ several: ['a'], table: { r1: 2 } });
    expect(dropped).to.deep.equal(['one', 'several', 'table']);
  });

  it('names an answer whose question has another form now', () => {
    const { draft: kept, dropped } = fitted([{ type: 'text', name: 'q' }], draft({ q: ['a', 'b'] }));
    expect(kept.answers).to.deep.equal({});
    expect(dropped).to.deep.equal(['q']);
  });

  it('keeps answers of questions that are hidden just now, and words beside "other"', () => {
    const elements = [
      { type: 'text', name: 'first' },
      { type: 'radiogroup', name: 'more', choices: ['a'], showOtherItem: true, visibleIf: '{first} = 1' },
    ];
    const given = { more: 'other', 'more-Comment': 'own words' };
    const { draft: kept, dropped } = fitted(elements, draft(given));
    expect(kept.answers).to.deep.equal(given);
    expect(dropped).to.deep.equal([]);
  });

  it('who stood at the review looks through the questions again', () => {
    expect(fitted([{ type: 'text', name: 'q' }], draft({}, { phase: 'review' })).draft.phase).to.equal('answering');
  });
});
