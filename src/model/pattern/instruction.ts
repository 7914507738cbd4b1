import type { UnitSet } from './unit-set.js';

/** Reading forwards (1) or, inside a lookbehind, backwards (-1). */
export type Direction = 1 | -1;

/** Consumes one UTF-16 unit of the set. */
export interface UnitStep {
  readonly do: 'unit';
  readonly set: UnitSet;
  readonly direction: Direction;
}

/** `^`, `$`, `\b`, `\B`. */
export interface EdgeStep {
  readonly do: 'edge';
  readonly edge: string;
}

/** Notes the position in a register (one end of a capturing group) or `value` (no iteration of a loop yet). */
export interface SaveStep {
  readonly do: 'save';
  readonly register: number;
  readonly value?: 0;
}

/** Consumes what a group captured; `register` is its first one. */
export interface EchoStep {
  readonly do: 'echo';
  readonly register: number;
  readonly direction: Direction;
}

/** Goes to `to` (relative). */
export interface JumpStep {
  readonly do: 'jump';
  readonly to: number;
}

/** Goes on, and to `to` (relative) when that leads nowhere. */
export interface ForkStep {
  readonly do: 'fork';
  readonly to: number;
}

/** Before each iteration: goes on to `enter`, or to `exit` (relative). The register behind `register` holds where the last one began. */
export interface LoopStep {
  readonly do: 'loop';
  readonly register: number;
  readonly min: number;
  readonly max: number;
  readonly lazy: boolean;
  readonly exit: number;
}

/** Begins an iteration, which forgets what the groups inside (registers `from` up to `to`) captured in the last one. */
export interface EnterStep {
  readonly do: 'enter';
  readonly register: number;
  readonly from: number;
  readonly to: number;
}

/** Begins a lookaround whose code ends with `seen`; `exit` (relative) is where a negative one goes on. */
export interface LookStep {
  readonly do: 'look';
  readonly register: number;
  readonly negative: boolean;
  readonly exit: number;
}

/** The inside of a lookaround has matched. */
export interface SeenStep {
  readonly do: 'seen';
  readonly register: number;
  readonly negative: boolean;
}

/** Begins the search, again at every later position when the match fails here. */
export interface SeekStep {
  readonly do: 'seek';
}

/** One step of a compiled pattern; a closed union, so that a forgotten kind does not compile. */
export type Instruction =
  | UnitStep
  | EdgeStep
  | SaveStep
  | EchoStep
  | JumpStep
  | ForkStep
  | LoopStep
  | EnterStep
  | LookStep
  | SeenStep
  | SeekStep;

/** A piece of code; jumps are relative, so pieces join without being changed. */
export type Fragment = readonly Instruction[];
