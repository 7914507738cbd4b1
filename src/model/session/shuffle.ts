/** A random order that depends on the seed and a salt only, so that it survives a reload (mulberry32, Fisher–Yates). */
export const shuffle = <T>(items: readonly T[], seed: number, salt: string): readonly T[] => {
  let state = seed >>> 0;
  for (const character of salt) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193) >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[chosen]] = [shuffled[chosen] as T, shuffled[last] as T];
  }
  return shuffled;
};
