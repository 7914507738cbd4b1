import type { ChoiceNode, RowNode } from '../node.js';
import type { Place } from '../parsing/place.js';
import type { QuestionDefinition } from '../questionnaire.js';
import type { Violation } from '../violation.js';

/** What is visible of a question now: an answer is judged against it. */
export interface Offered {
  readonly choices: readonly ChoiceNode[];
  readonly rows: readonly RowNode[];
  readonly columns: readonly ChoiceNode[];
}

/** The meaning half of a question type; its look is the view of the same name. */
export interface QuestionMeaning<D extends QuestionDefinition> {
  readonly parse: (place: Place) => D;
  /** `false` = takes no answer (html). */
  readonly takesAnswer: boolean;
  /** The value as stored; `undefined` = not answered. `previous` lets exclusive choices know what is new. */
  readonly normalise: (definition: D, value: unknown, previous: unknown, offered: Offered) => unknown;
  /** What the type itself finds wrong with a given answer; "required" and validators are judged elsewhere. */
  readonly violations: (definition: D, value: unknown, offered: Offered) => readonly Violation[];
  /** The answer without values that are not offered, as stored at completion. */
  readonly keepOffered: (definition: D, value: unknown, offered: Offered) => unknown;
}

/** A list answer; anything else is no list. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** Values that are choices now. */
export const offeredValues = (values: readonly unknown[], choices: readonly ChoiceNode[]): readonly unknown[] =>
  values.filter((value) => isOffered(value, choices));

export const isOffered = (value: unknown, choices: readonly ChoiceNode[]): boolean =>
  choices.some(
    (choice) =>
      choice.value === value || (typeof value === 'object' && JSON.stringify(choice.value) === JSON.stringify(value)),
  );
