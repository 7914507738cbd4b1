import { readQuestion } from '../parsing/question-base.js';
import { readText } from '../parsing/read-member.js';
import type { HtmlQuestion } from '../questionnaire.js';
import type { QuestionMeaning } from './question-meaning.js';

/** The author's words between questions. */
export const html: QuestionMeaning<HtmlQuestion> = {
  parse: (place) => ({ ...readQuestion(place), type: 'html', html: readText(place, 'html') ?? '' }),
  takesAnswer: false,
  normalise: () => undefined,
  violations: () => [],
  keepOffered: () => undefined,
};
