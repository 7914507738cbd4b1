import type { EnterStep, LoopStep } from './instruction.js';
import type { Run } from './run.js';

/** Chooses between another iteration (the next instruction) and the end of the loop; false when neither may be. */
export function goRound(run: Run, { register, min, max, lazy, exit }: LoopStep): boolean {
  const done = run.get(register);
  const inside = run.at;
  const outside = inside + exit - 1;
  // An optional iteration that consumed nothing would repeat forever; JavaScript treats it as a failure.
  if (done > min && run.get(register + 1) === run.position) return false;
  if (done >= min) {
    if (done < max) run.offer(lazy ? inside : outside);
    if (lazy || done >= max) run.at = outside;
  }
  return true;
}

/** Begins an iteration. */
export function enter(run: Run, { register, from, to }: EnterStep): void {
  run.set(register, run.get(register) + 1);
  run.set(register + 1);
  run.steps -= to - from;
  for (let group = from; group < to; group += 1) run.set(group, -1);
}
