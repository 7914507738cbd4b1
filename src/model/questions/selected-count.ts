import type { Violation } from '../violation.js';

/** Too few or too many choices; a bound of 0 means none. "Too few" also holds for no answer, as in SurveyJS. */
export const selectedCount = (count: number, min: number, max: number): readonly Violation[] => [
  ...(min > 0 && count < min ? [{ code: 'tooFewSelected' as const, min }] : []),
  ...(max > 0 && count > max ? [{ code: 'tooManySelected' as const, max }] : []),
];
