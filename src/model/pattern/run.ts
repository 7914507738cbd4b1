/** A place to go on from when the present way leads nowhere. */
interface Choice {
  readonly at: number;
  readonly position: number;
  /** How many changes of registers were made before. */
  readonly changes: number;
}

/** The state of one match. Ways not tried yet lie on a list of its own, so a long text cannot overflow the stack. */
export class Run {
  /** How many steps may still be made. */
  steps: number;
  /** The next instruction. */
  at = 0;
  /** Where in the text. */
  position = 0;
  readonly #registers: number[] = [];
  readonly #choices: Choice[] = [];
  readonly #changes: (readonly [register: number, before: number])[] = [];

  constructor(steps: number) {
    this.steps = steps;
  }

  /** What a register holds; -1 = nothing. */
  get(register: number): number {
    return this.#registers[register] ?? -1;
  }

  /** Changes a register until the run goes back to a choice made before. */
  set(register: number, value = this.position): void {
    this.#changes.push([register, this.get(register)]);
    this.#registers[register] = value;
  }

  /** Notes another way, which goes on at an instruction. */
  offer(at: number, position = this.position): void {
    this.#choices.push({ at, position, changes: this.#changes.length });
  }

  get choices(): number {
    return this.#choices.length;
  }

  /** Forgets the ways noted since there were `count`. */
  forget(count: number): void {
    this.#choices.length = count;
  }

  /** Takes the way noted last; false when there is none. */
  retreat(): boolean {
    const choice = this.#choices.pop();
    if (!choice) return false;
    while (this.#changes.length > choice.changes) {
      const [register, before] = this.#changes.pop() ?? [0, -1];
      this.#registers[register] = before;
    }
    this.at = choice.at;
    this.position = choice.position;
    return true;
  }
}
