/** Thrown where the steps are used up, so that every loop ends at once; nobody but `evaluate` catches it. */
export const outOfSteps = new Error('no steps left');

/** Members and comparisons are cheaper than the nodes of an expression, characters that are only read cheaper still. */
const perMember = 1 / 8;
const perCharacter = 1 / 64;
/** Nothing here looks deeper into a value. */
const maximumDepth = 64;

/** The work that one evaluation may still do, in steps: a node costs one, eight members or comparisons do as well. */
export class Budget {
  #left: number;

  constructor(steps: number) {
    this.#left = steps;
  }

  /** Pays for work that is about to be done. */
  spend(steps = 1): void {
    this.#left -= steps;
    if (this.#left < 0) throw outOfSteps;
  }

  /** Pays for a value of which all is looked at, or that is made anew: a text by its length, a list by its members. */
  read(value: unknown, depth = 0): void {
    if (typeof value === 'string') return this.spend(value.length * perCharacter);
    if (typeof value !== 'object' || value === null || depth > maximumDepth) return;
    for (const member of Object.values(value)) {
      this.spend(perMember);
      this.read(member, depth + 1);
    }
  }

  /** Pays for one comparison of two values; what is inside them is compared, and paid for, by itself. */
  compare(left: unknown, right: unknown): void {
    const characters = (typeof left === 'string' ? left.length : 0) + (typeof right === 'string' ? right.length : 0);
    this.spend(perMember + characters * perCharacter);
  }
}
