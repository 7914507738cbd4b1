import type { Draft } from '../../../src/model/draft.js';

/** A draft with one answer, under `q`. */
export const draftWith = (answer: string): Draft => ({
  format: 1,
  questionnaire: { id: 'x', version: '1' },
  answers: { q: answer },
  phase: 'answering',
  page: 'p',
  locale: 'kk',
  seed: 1,
});
