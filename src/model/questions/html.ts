import { readQuestion } from '../parsing/question-base.js';
import { readText } from '../parsing/read-member.js';
import type { HtmlQuestion } from '../questionnaire.js';
import { asksNothing } from './asks-nothing.js';
import type { QuestionMeaning } from './question-meaning.js';

/** The author's words between questions. */
export const html: QuestionMeaning<HtmlQuestion> = {
  parse: (place) => ({ ...readQuestion(place, false), type: 'html', html: readText(place, 'html') ?? '' }),
  ...asksNothing,
};
