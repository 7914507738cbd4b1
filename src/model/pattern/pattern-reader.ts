import { findGroups } from './group-names.js';
import type { PatternProblem } from './pattern.js';

/**
 * A cursor over the source of one pattern. After a problem it stands at the end of the source and finds nothing more, so
 * that readers need not ask after every step whether it went well; the first problem is the one that counts.
 */
export class PatternReader {
  readonly source: string;
  position = 0;
  /** Capturing groups opened so far. */
  groups = 0;
  readonly groupCount: number;
  readonly groupNames: ReadonlyMap<string, number>;
  /** Registers given away; the first ones belong to the groups, two each. */
  registers: number;
  problem: PatternProblem | undefined;

  constructor(source: string) {
    this.source = source;
    const { count, names } = findGroups(source);
    this.groupCount = count;
    this.groupNames = names;
    this.registers = 2 * count;
  }

  get atEnd(): boolean {
    return this.position >= this.source.length;
  }

  /** Consumes what the sticky pattern matches here; an empty text when that is nothing. */
  take(expected: RegExp): string {
    const found = this.see(expected);
    this.position += found.length;
    return found;
  }

  /** What the sticky pattern would consume here. */
  see(expected: RegExp): string {
    expected.lastIndex = this.position;
    return expected.exec(this.source)?.[0] ?? '';
  }

  /** Consumes any unit; `NaN` at the end. */
  takeUnit(): number {
    this.position += 1;
    return this.source.charCodeAt(this.position - 1);
  }

  /** Two more registers; the number of the first. */
  reserve(): number {
    this.registers += 2;
    return this.registers - 2;
  }

  /** Ends the reading. */
  fail(code: PatternProblem['code'], at = this.position): void {
    this.problem ??= { code, at };
    this.position = this.source.length;
  }
}
