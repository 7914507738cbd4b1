import type { LookStep, SeenStep } from './instruction.js';
import type { Run } from './run.js';

/** Notes where the lookaround stands and which ways were open; a negative one goes on when its inside leads nowhere. */
export function look(run: Run, { register, negative, exit }: LookStep): void {
  run.set(register, run.choices);
  run.set(register + 1);
  if (negative) run.offer(run.at + exit - 1);
}

/** The inside has matched, which is tried in one way only: a positive lookaround goes on from where it stood. */
export function seen(run: Run, { register, negative }: SeenStep): boolean {
  run.forget(run.get(register));
  run.position = run.get(register + 1);
  return !negative;
}
