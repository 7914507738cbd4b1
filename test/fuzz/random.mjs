/**
 * Repeatable chance from a seed (mulberry32): `number()` in [0, 1) and what is made of it. A questionnaire, its walk and
 * a mutation each take their own seed, so that one of them can be repeated without the others.
 */
export const chanceFrom = (seed) => {
  let state = seed >>> 0;
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const upTo = (limit) => Math.floor(number() * limit);
  const pick = (list) => list[upTo(list.length)];
  return {
    number,
    /** A whole number from 0 to `limit` − 1. */
    upTo,
    /** A whole number, both ends included. */
    between: (low, high) => low + upTo(high - low + 1),
    pick,
    /** The first of up to 50 that fits. */
    until: (make, fits) => {
      for (let times = 0; times < 50; times++) {
        const made = make();
        if (fits(made)) return made;
      }
      return undefined;
    },
    /** True once in `times`. */
    once: (times) => number() * times < 1,
    shuffled: (list) => {
      const rest = [...list];
      return list.map(() => rest.splice(upTo(rest.length), 1)[0]);
    },
    some: (list, most = list.length) => {
      const rest = [...list];
      return Array.from({ length: Math.min(upTo(most + 1), list.length) }, () => rest.splice(upTo(rest.length), 1)[0]);
    },
    /** The members whose coin came up; `[times, value]`, where a function is asked only then. */
    members: (table) =>
      Object.fromEntries(
        Object.entries(table)
          .filter(([, [times]]) => number() * times < 1)
          .map(([name, [, value]]) => [name, typeof value === 'function' ? value() : value])
          .filter(([, value]) => value !== undefined),
      ),
  };
};
