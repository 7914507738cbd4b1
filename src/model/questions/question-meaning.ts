import type { Place } from '../parsing/place.js';
import type { QuestionDefinition } from '../questionnaire.js';
import type { Violation } from '../violation.js';
import type { Offered } from './offered.js';

/** The meaning half of a question type; its look is the view of the same name. */
export interface QuestionMeaning<D extends QuestionDefinition> {
  readonly parse: (place: Place) => D;
  /** `false` = nobody is asked: html, image, expression. */
  readonly takesAnswer: boolean;
  /** The value as stored; `undefined` = not answered. `previous` lets exclusive choices know what is new. */
  readonly normalise: (definition: D, value: unknown, previous: unknown, offered: Offered) => unknown;
  /** What the type itself finds wrong with a given answer; "required" and validators are judged elsewhere. */
  readonly violations: (definition: D, value: unknown, offered: Offered) => readonly Violation[];
  /** Whether a stored value has the form of an answer to this question: a server takes no other. */
  readonly fits: (definition: D, value: unknown, offered: Offered) => boolean;
  /** The answer without values that are not offered, as stored at completion. */
  readonly keepOffered: (definition: D, value: unknown, offered: Offered) => unknown;
}
