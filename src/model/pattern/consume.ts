import type { EchoStep, UnitStep } from './instruction.js';
import { belongs, canonical } from './letter-case.js';
import type { Run } from './run.js';

/** Consumes one unit, if there is one and the set has it. A long class is searched from end to end, which costs steps. */
export function consumeUnit(run: Run, { set, direction }: UnitStep, text: string, foldsCase: boolean): boolean {
  const unit = text.charAt(direction > 0 ? run.position : run.position - 1);
  run.position += direction;
  run.steps -= set.members.length >> 3;
  return unit !== '' && belongs(unit, set, foldsCase);
}

/** Consumes what a group captured once more. A group that has captured nothing asks for nothing. */
export function consumeEcho(run: Run, { register, direction }: EchoStep, text: string, foldsCase: boolean): boolean {
  const start = run.get(register);
  const end = run.get(register + 1);
  if (start < 0 || end < 0) return true;
  const before = run.position;
  run.position += direction * (end - start);
  run.steps -= end - start;
  const [from, to] = direction > 0 ? [before, run.position] : [run.position, before];
  const comparable = (part: string): string => (foldsCase ? part.replace(/[^]/g, (unit) => canonical(unit)) : part);
  return from >= 0 && comparable(text.slice(from, to)) === comparable(text.slice(start, end));
}
