import { consumeEcho, consumeUnit } from './consume.js';
import { isAtEdge } from './edges.js';
import type { Instruction } from './instruction.js';
import { look, seen } from './lookaround.js';
import { enter, goRound } from './loops.js';
import type { Pattern } from './pattern.js';
import { Run } from './run.js';

/**
 * Whether a pattern occurs in a text, as `RegExp.prototype.test` says. A backtracking search that gives up after a number
 * of steps (100,000 take some milliseconds): then the answer is `undefined`, and whoever asks has to do without one.
 */
export function matchesPattern(pattern: Pattern, text: string, steps = 100_000): boolean | undefined {
  const run = new Run(steps);
  while (run.steps > 0) {
    const instruction = pattern.code[run.at];
    if (!instruction) return true;
    run.steps -= 1;
    run.at += 1;
    if (!follow(instruction, run, text, pattern.foldsCase) && !run.retreat()) return false;
  }
  return undefined;
}

/** Does one instruction; false when this way leads nowhere. The run already stands behind the instruction. */
function follow(instruction: Instruction, run: Run, text: string, foldsCase: boolean): boolean {
  switch (instruction.do) {
    case 'unit':
      return consumeUnit(run, instruction, text, foldsCase);
    case 'echo':
      return consumeEcho(run, instruction, text, foldsCase);
    case 'edge':
      return isAtEdge(instruction.edge, text, run.position);
    case 'loop':
      return goRound(run, instruction);
    case 'seen':
      return seen(run, instruction);
    case 'save':
      run.set(instruction.register, instruction.value);
      break;
    case 'enter':
      enter(run, instruction);
      break;
    case 'look':
      look(run, instruction);
      break;
    case 'fork':
      run.offer(run.at + instruction.to - 1);
      break;
    case 'jump':
      run.at += instruction.to - 1;
      break;
    case 'seek':
      if (run.position < text.length) run.offer(0, run.position + 1);
  }
  return true;
}
