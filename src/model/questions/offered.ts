import type { Scope } from '../expression/scope.js';
import { numericText } from '../expression/read-value.js';
import type { ChoiceNode, RowNode } from '../node.js';
import type { SelectBase } from '../questionnaire.js';
import { valueText } from './value-text.js';

/** What is visible of a question now: an answer is judged against it. */
export interface Offered {
  readonly choices: readonly ChoiceNode[];
  readonly rows: readonly RowNode[];
  readonly columns: readonly ChoiceNode[];
  /**
   * The choices come from a file that is not here (yet, or because it could not be loaded): no value is impossible. It is
   * `unasked` as long as its address lacks an answer.
   */
  readonly unknown?: 'asked' | 'unasked';
  /** What names mean where the question stands. */
  readonly scope: Scope;
}

/** A value that is no list and no object. */
export const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

/** A list in which nothing stands twice. */
export const isSet = (value: unknown): boolean =>
  Array.isArray(value) && new Set(value.map(valueText)).size === value.length;

/** A list answer; anything else is no list. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** Values that are choices now, in one pass: a hostile list may be as long as a request. */
export const offeredValues = (values: readonly unknown[], choices: readonly ChoiceNode[]): readonly unknown[] => {
  const written = new Set(choices.map((choice) => valueText(choice.value)));
  return values.filter((value) => value !== undefined && value !== null && written.has(valueText(value)));
};

export const isOffered = (value: unknown, choices: readonly ChoiceNode[]): boolean =>
  choices.some((choice) => isSameValue(choice.value, value));

/** Choice values are the same when they are written the same: "1" and 1, and objects by content. */
export const isSameValue = (one: unknown, other: unknown): boolean =>
  one === other || (one !== undefined && one !== null && valueText(one) === valueText(other));

/** The author's own spelling of a value: `"1"` and 1 are the same choice, whoever gave it. */
export const spelledAs = (value: unknown, values: readonly unknown[]): unknown => {
  if (typeof value === 'object' || values.includes(value)) return value;
  const number = numberIn(value);
  const same = values.find(
    (one) => valueText(one) === valueText(value) || (number !== undefined && numberIn(one) === number),
  );
  return same ?? value;
};

const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : typeof value === 'string' ? numericText(value) : undefined;

/** A single answer: of a list its first value, in the author's spelling. */
export const oneChoice = (value: unknown, { choices }: Offered): unknown =>
  spelledAs(
    Array.isArray(value) ? value[0] : value,
    choices.map((choice) => choice.value),
  );

/** Whether the text typed beside "other" is stored as the answer, so that any text may be one. */
const takesAnyText = (definition: SelectBase): boolean => definition.other !== undefined && !definition.otherAsComment;

/** At completion a single answer must be a choice. */
export const keepOfferedChoice = (definition: SelectBase, value: unknown, { choices, unknown }: Offered): unknown =>
  unknown || takesAnyText(definition) || isOffered(value, choices) ? value : undefined;

/** At completion every value of a list must be a choice. */
export const keepOfferedChoices = (definition: SelectBase, value: unknown, { choices, unknown }: Offered): unknown =>
  unknown || takesAnyText(definition) || !Array.isArray(value) ? value : offeredValues(value, choices);
