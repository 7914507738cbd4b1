import type { ChoiceNode } from '../../model/node.js';
import { sameValue } from './same-value.js';

/** Choices that cannot be combined with others: "none of these", "hard to say". */
export const standsAlone = (choice: ChoiceNode): boolean => choice.role === 'exclusive' || choice.role === 'setApart';

/**
 * The answer after ticking or unticking one choice: an exclusive choice unticks the rest and the reverse; the order
 * is that of the ticks. `undefined` = nothing left.
 */
export const toggleChoice = (
  choices: readonly ChoiceNode[],
  chosen: readonly unknown[],
  choice: ChoiceNode,
): readonly unknown[] | undefined => {
  const others = chosen.filter((value) => !sameValue(value, choice.value));
  if (others.length < chosen.length) return others.length > 0 ? others : undefined;
  if (standsAlone(choice)) return [choice.value];
  const alone = choices.filter(standsAlone);
  return [...others.filter((value) => !alone.some((one) => sameValue(one.value, value))), choice.value];
};
