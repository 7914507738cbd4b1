import { readQuestion } from '../parsing/question-base.js';
import { given, readExpression, readFlag, readNumber, readString, readText, readWord } from '../parsing/read-member.js';
import type { ExpressionQuestion } from '../questionnaire.js';
import type { QuestionMeaning } from './question-meaning.js';

const styles = ['none', 'decimal', 'currency', 'percent', 'date'] as const;

/** A value computed from answers, shown and stored; nobody is asked. */
export const expression: QuestionMeaning<ExpressionQuestion> = {
  parse: (place) => ({
    ...readQuestion(place),
    type: 'expression',
    ...given('expression', readExpression(place, 'expression')),
    displayStyle: readWord(place, styles, 'none', 'displayStyle'),
    currency: readString(place, 'currency') ?? 'USD',
    minimumFractionDigits: readNumber(place, -1, 'minimumFractionDigits'),
    maximumFractionDigits: readNumber(place, -1, 'maximumFractionDigits'),
    precision: readNumber(place, -1, 'precision'),
    useGrouping: readFlag(place, true, 'useGrouping'),
    ...given('format', readText(place, 'format')),
  }),
  takesAnswer: false,
  normalise: ({ precision }, value) => {
    if (value === null) return undefined;
    return typeof value === 'number' && precision >= 0 ? Number(value.toFixed(Math.min(precision, 100))) : value;
  },
  violations: () => [],
  fits: () => true,
  keepOffered: (_, value) => value,
};
