/**
 * What users hand to a machine and get from it: engines, limits and ends of a run, the processor
 * from outside, a program to load.
 */
import type { Mark } from "./instruments/marks.ts";
import type { Segment } from "./toolchain/object.ts";

/**
 * What executes instructions: the interpreter, or compiled code for what is hot (`auto`) or
 * executed at all (`compiler`, for tests) with the interpreter for the rest. Results are equal
 * to the cycle.
 */
export type Engine = "interpreter" | "compiler" | "auto";

/** Why a run ended. */
export type StopReason = "halt" | "max-cycles" | "mark" | "time" | "paused";

/** How a run ended: `exit` is the status of a halt, `mark` the mark that was reached. */
export interface Stop {
  /** Why. */
  readonly reason: StopReason;
  /** The guest's status. */
  readonly exit?: number;
  /** The mark. */
  readonly mark?: Mark;
}

/** Limits of a run. */
export interface RunOptions {
  /** Cycles to run at most, from now on. */
  readonly maxCycles?: number;
  /** Ends the run when this mark, or one of these, is next hit. */
  readonly until?: Mark | readonly Mark[];
}

/** The processor as one looks at it from outside. Addresses are signed. */
export interface Processor {
  /** The instruction last executed. */
  readonly at: number;
  /** The next instruction. */
  readonly pc: number;
  /** Results of the multiplier. */
  readonly hi: number;
  /** Results of the multiplier. */
  readonly lo: number;
  /** Cycles since reset. */
  readonly cycles: number;
  /** Instructions completed since reset. */
  readonly instructions: number;
  /** A COP0 register by number, as mfc0 reads it. */
  readCop0(register: number): number;
  /** Writes a COP0 register by number, as mtc0 does. */
  writeCop0(register: number, value: number): void;
}

/** A linked program as the loader sees it. */
export interface LoadableImage {
  /** What lies where. */
  readonly segments: readonly Pick<Segment, "address" | "bytes" | "memorySize">[];
}

/** The two caches, in their present roles. */
export type CacheName = "icache" | "dcache";
