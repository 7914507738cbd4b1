import type { Scope } from '../expression/scope.js';
import type { ChoiceNode, RowNode } from '../node.js';
import type { SelectBase } from '../questionnaire.js';
import { valueText } from './value-text.js';

/** What is visible of a question now: an answer is judged against it. */
export interface Offered {
  readonly choices: readonly ChoiceNode[];
  readonly rows: readonly RowNode[];
  readonly columns: readonly ChoiceNode[];
  /** What names mean where the question stands. */
  readonly scope: Scope;
}

/** A list answer; anything else is no list. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** Values that are choices now. */
export const offeredValues = (values: readonly unknown[], choices: readonly ChoiceNode[]): readonly unknown[] =>
  values.filter((value) => isOffered(value, choices));

export const isOffered = (value: unknown, choices: readonly ChoiceNode[]): boolean =>
  choices.some((choice) => isSameValue(choice.value, value));

/** Choice values are scalars; objects, which authors may use too, are compared by content. */
export const isSameValue = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'object' && typeof other === 'object' && valueText(one) === valueText(other));

/** At completion a single answer must be a choice, unless anything may be typed beside "other". */
export const keepOfferedChoice = (definition: SelectBase, value: unknown, { choices }: Offered): unknown =>
  definition.other !== undefined || isOffered(value, choices) ? value : undefined;
