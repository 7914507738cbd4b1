import { passes } from '../expression/evaluate.js';
import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { selfScope } from '../expression/item-scope.js';
import { textOf } from '../expression/primitive.js';
import type { LocalizedText } from '../localized-text.js';
import { numericText } from '../expression/read-value.js';
import { matchesPattern } from '../pattern/matches-pattern.js';
import type { QuestionDefinition, ValidatorDefinition } from '../questionnaire.js';
import { emailForm } from '../questions/email-form.js';
import { meaningOf } from '../questions/index.js';
import { asList, type Offered } from '../questions/offered.js';
import { tooLong } from '../questions/text-answer.js';
import { valueText } from '../questions/value-text.js';
import type { FoundViolation, Violation } from '../violation.js';
import { choosesOther } from './other-answer.js';

/** What an answer lacks while it is being given: said at Next, or only once it has been said there. */
export type Unfinished = 'until Next' | 'until it was said';

/** An answer and everything it is judged by. */
export interface Judged {
  readonly definition: QuestionDefinition;
  readonly answer: unknown;
  readonly comment: unknown;
  readonly required: boolean;
  readonly offered: Offered;
  readonly words: (text: LocalizedText | undefined) => string | undefined;
  /** Whether what an answer lacks is said now. */
  readonly says: (found: Unfinished | undefined) => boolean;
}

/** All violations of one visible, enabled question. A blank text counts as no answer, `false` and 0 do not. */
export const judgeQuestion = (judged: Judged): readonly FoundViolation[] => {
  const { definition, answer, required, offered, words, says } = judged;
  const isSaid = ({ violation }: FoundViolation): boolean => says(unfinishedWhile[violation.code]);
  const meaning = meaningOf(definition);
  if (!meaning.takesAnswer) return [];
  const missing = isMissing(answer);
  const own = meaning
    .violations(definition, answer, offered)
    .map((violation) => found(violation, words(authorsText(definition, violation))));
  if (required && missing && !hasNoCells(definition, offered))
    return [
      found({ code: 'required' }, words(definition.requiredText)),
      ...own.filter((one) => holdsForNothing(one) && isSaid(one)),
    ];
  const wrong = [...own, ...commentViolations(judged)].filter(isSaid);
  const validators = definition.validators.flatMap((validator) => judge(validator, judged, missing));
  if (!wrong.some(({ violation }) => malformed.has(violation.code))) {
    // A bound that the type and a validator set alike is said once.
    const isRepeated = ({ violation, text }: FoundViolation): boolean =>
      wrong.some((one) => one.violation.code === violation.code && one.text === text);
    return [...wrong, ...validators.filter((one) => !isRepeated(one))];
  }
  // The author's words about an e-mail address say the same as ours, better.
  const isTwice =
    definition.validators.some(({ type }) => type === 'email') &&
    wrong.every(({ violation }) => violation.code === 'email');
  return isTwice ? validators : wrong;
};

/** Nothing, or nothing but white space. */
export const isMissing = (answer: unknown): boolean =>
  isEmptyAnswer(answer) || (typeof answer === 'string' && answer.trim() === '');

/** Without a row or a column to tick a matrix cannot be answered: it keeps nobody from going on. */
export const hasNoCells = ({ type }: QuestionDefinition, { rows, columns }: Offered): boolean =>
  type === 'matrix' && (rows.length === 0 || columns.length === 0);

/** An answer of the wrong form or beyond its bounds is not asked about anything else. */
const malformed: ReadonlySet<Violation['code']> = new Set<Violation['code']>([
  'notNumber',
  'belowMin',
  'aboveMax',
  'offStep',
  'email',
  'rowsRequired',
  'rowsNotUnique',
  'commentRequired',
  'tooFewSelected',
]);

const found = (violation: Violation, text?: string, severity: FoundViolation['severity'] = 'error'): FoundViolation =>
  text === undefined ? { violation, severity } : { violation, severity, text };

/** What a type misses in an answer that is being given; a validator that says the same is meant at once. */
const unfinishedWhile: { readonly [C in Violation['code']]?: Unfinished } = {
  tooFewSelected: 'until Next',
  commentRequired: 'until Next',
  rowsRequired: 'until it was said',
  rowsNotUnique: 'until it was said',
};

/** What the type asks for even when there is no answer at all. */
const holdsForNothing = ({ violation: { code } }: FoundViolation): boolean =>
  code === 'rowsRequired' || code === 'tooFewSelected';

/** The author's own sentence for a bound, where the type has a property for it. */
const authorsText = (definition: QuestionDefinition, { code }: Violation): LocalizedText | undefined => {
  if (definition.type !== 'text') return undefined;
  return { belowMin: definition.minText, aboveMax: definition.maxText, offStep: definition.stepText }[code as string];
};

const commentViolations = ({ definition, answer, comment, words }: Judged): readonly FoundViolation[] => {
  const errorText = 'otherErrorText' in definition ? definition.otherErrorText : undefined;
  return [
    ...(choosesOther(definition, answer) && isMissing(comment)
      ? [found({ code: 'commentRequired', choice: 'other' }, words(errorText))]
      : []),
    ...tooLong(comment, definition.maxCommentLength).map((violation) => found(violation)),
  ];
};

/** The answer with what was typed beside "other" in its place: that is what an author's pattern is about. */
const inWords = ({ definition, answer, comment }: Judged): unknown => {
  if (definition.commentArea || !choosesOther(definition, answer) || isMissing(comment)) return answer;
  return Array.isArray(answer) ? asList(answer).map((item) => (item === 'other' ? comment : item)) : comment;
};

const judge = (validator: ValidatorDefinition, judged: Judged, empty: boolean): readonly FoundViolation[] => {
  const violation = empty && validator.type !== 'expression' ? undefined : validatorViolation(validator, judged);
  return violation ? [found(violation, judged.words(validator.text), validator.severity)] : [];
};

const validatorViolation = (
  { type, min, max, expression, pattern, allowDigits }: ValidatorDefinition,
  judged: Judged,
): Violation | undefined => {
  const answer = inWords(judged);
  switch (type) {
    case 'numeric': {
      const number = typeof answer === 'number' ? answer : numericText(textOf(answer));
      if (number === undefined) return { code: 'notNumber' };
      if (min !== undefined && number < min) return { code: 'belowMin', min };
      return max !== undefined && number > max ? { code: 'aboveMax', max } : undefined;
    }
    case 'text': {
      if (allowDigits === false && /\d/.test(valueText(answer))) return { code: 'digitsNotAllowed' };
      if (typeof answer !== 'string') return undefined;
      if (min && answer.length < min) return { code: 'tooShort', min };
      return max && answer.length > max ? { code: 'tooLong', max } : undefined;
    }
    case 'answercount': {
      const { length } = asList(answer);
      if (!Array.isArray(answer)) return undefined;
      if (min && length < min) return { code: 'tooFewSelected', min };
      return max && length > max ? { code: 'tooManySelected', max } : undefined;
    }
    case 'email':
      return !answer || emailForm.test(textOf(answer)) ? undefined : { code: 'email' };
    case 'expression':
      return expression && !passes(expression, selfScope(judged.answer, judged.offered.scope))
        ? { code: 'expression' }
        : undefined;
    case 'regex':
      // A pattern that does not come to an end within its steps refuses nobody.
      return pattern && matchesPattern(pattern, textOf(answer)) === false ? { code: 'pattern' } : undefined;
  }
};
