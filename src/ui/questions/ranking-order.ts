import { sameValue } from './same-value.js';

/** Takes a choice into the order at its end, or out of it; a full order stays as it is. `undefined` = nothing left. */
export const toggleRank = (
  order: readonly unknown[],
  value: unknown,
  places: number,
): readonly unknown[] | undefined => {
  const rest = order.filter((one) => !sameValue(one, value));
  if (rest.length < order.length) return rest.length > 0 ? rest : undefined;
  return order.length < places ? [...order, value] : order;
};

/** Moves the choice at `index` one place up (-1) or down (1); at the ends nothing changes. */
export const moveRank = (order: readonly unknown[], index: number, by: -1 | 1): readonly unknown[] => {
  const other = index + by;
  if (other < 0 || other >= order.length) return order;
  const moved = [...order];
  [moved[index], moved[other]] = [moved[other], moved[index]];
  return moved;
};
