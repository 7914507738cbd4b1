import { readQuestion } from '../parsing/question-base.js';
import { given, readText } from '../parsing/read-member.js';
import type { ImageQuestion } from '../questionnaire.js';
import { asksNothing } from './asks-nothing.js';
import type { QuestionMeaning } from './question-meaning.js';

/** A picture between questions. */
export const image: QuestionMeaning<ImageQuestion> = {
  parse: (place) => ({
    ...readQuestion(place, false),
    type: 'image',
    link: readText(place, 'imageLink') ?? '',
    ...given('altText', readText(place, 'altText')),
  }),
  ...asksNothing,
};
