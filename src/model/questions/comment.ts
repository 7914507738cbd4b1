import { readMaxLength, readQuestion } from '../parsing/question-base.js';
import { given, readNumber, readText } from '../parsing/read-member.js';
import type { CommentQuestion } from '../questionnaire.js';
import { isScalar } from './offered.js';
import type { QuestionMeaning } from './question-meaning.js';
import { joined, tooLong } from './text-answer.js';

/** Text of several lines. Over-typing is accepted and reported, never cut. */
export const comment: QuestionMeaning<CommentQuestion> = {
  parse: (place) => ({
    ...readQuestion(place),
    type: 'comment',
    maxLength: readMaxLength(place),
    rows: readNumber(place, 4, 'rows'),
    ...given('placeholder', readText(place, 'placeholder')),
  }),
  takesAnswer: true,
  normalise: (_, value) => joined(value, '\n'),
  violations: ({ maxLength }, value) => tooLong(value, maxLength),
  fits: (_, value) => isScalar(value),
  keepOffered: (_, value) => value,
};
