import { isEmptyAnswer } from '../expression/is-empty-answer.js';
import { holds } from '../expression/evaluate.js';
import type { Scope } from '../expression/scope.js';
import type { LocalizedText } from '../localized-text.js';
import type { QuestionDefinition, ValidatorDefinition } from '../questionnaire.js';
import { meaningOf } from '../questions/index.js';
import { asList, type Offered } from '../questions/question-meaning.js';
import type { FoundViolation, Violation } from '../violation.js';

/** An answer and everything it is judged by. */
export interface Judged {
  readonly definition: QuestionDefinition;
  readonly answer: unknown;
  readonly comment: unknown;
  readonly required: boolean;
  readonly offered: Offered;
  readonly scope: Scope;
  readonly words: (text: LocalizedText | undefined) => string | undefined;
}

/** All violations of one visible, enabled question. A blank text counts as no answer, `false` and 0 do not. */
export const judgeQuestion = (judged: Judged): readonly FoundViolation[] => {
  const { definition, answer, required, offered, words } = judged;
  const meaning = meaningOf(definition);
  if (!meaning.takesAnswer) return [];
  const missing = isEmptyAnswer(answer) || (typeof answer === 'string' && answer.trim() === '');
  const own = meaning.violations(definition, answer, offered).map((violation) => found(violation));
  if (required && missing) return [found({ code: 'required' }, words(definition.requiredText)), ...own.filter(isRows)];
  return [
    ...own,
    ...missingComment(judged),
    ...definition.validators.flatMap((validator) => judge(validator, judged, missing)),
  ];
};

const found = (violation: Violation, text?: string, severity: FoundViolation['severity'] = 'error'): FoundViolation =>
  text === undefined ? { violation, severity } : { violation, severity, text };

const isRows = ({ violation }: FoundViolation): boolean => violation.code === 'rowsRequired';

const missingComment = ({ definition, answer, comment }: Judged): readonly FoundViolation[] => {
  const withOther = 'other' in definition && definition.other !== undefined;
  const chosen = answer === 'other' || asList(answer).includes('other');
  return withOther && chosen && isEmptyAnswer(comment) ? [found({ code: 'commentRequired', choice: 'other' })] : [];
};

const judge = (validator: ValidatorDefinition, judged: Judged, missing: boolean): readonly FoundViolation[] => {
  const violation = missing && validator.type !== 'expression' ? undefined : validatorViolation(validator, judged);
  return violation ? [found(violation, judged.words(validator.text), validator.severity)] : [];
};

const emailForm = /^[^\s@"(),:;<>[\]]+@[\p{L}\d-]+(\.[\p{L}\d-]+)*\.[\p{L}]{2,}$/u;

const validatorViolation = (
  { type, min, max, expression, allowDigits }: ValidatorDefinition,
  judged: Judged,
): Violation | undefined => {
  const { answer } = judged;
  switch (type) {
    case 'numeric': {
      const number = typeof answer === 'number' ? answer : Number(answer);
      if (!Number.isFinite(number)) return { code: 'notNumber' };
      if (min !== undefined && number < min) return { code: 'belowMin', min };
      return max !== undefined && number > max ? { code: 'aboveMax', max } : undefined;
    }
    case 'text': {
      const { length } = String(answer);
      if (min && length < min) return { code: 'tooShort', min };
      if (max && length > max) return { code: 'tooLong', max };
      return allowDigits === false && /\d/.test(String(answer)) ? { code: 'digitsNotAllowed' } : undefined;
    }
    case 'answercount': {
      const { length } = asList(answer);
      if (min && length < min) return { code: 'tooFewSelected', min };
      return max && length > max ? { code: 'tooManySelected', max } : undefined;
    }
    case 'email':
      return emailForm.test(String(answer)) ? undefined : { code: 'email' };
    case 'expression':
      return expression && !holds(expression, judged.scope) ? { code: 'expression' } : undefined;
    case 'regex':
      // Refused when parsed: author patterns wait for a bounded engine.
      return undefined;
  }
};
