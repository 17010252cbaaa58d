/**
 * Runs a measured workload to its end, and insists that the end is a good one: a number of a guest
 * that failed is no result.
 */
import { type Cost, type Machine, stallCauses, UserError } from "../../machine/mod.ts";
import type { Hashed } from "./fingerprint.ts";

/** No workload is meant to take so many cycles: a guest that does has lost its way. */
const MOST_CYCLES = 1e9;

/**
 * A program on a machine, bare or on a system, as a measurement needs it. A booted system is one.
 */
export interface Guest {
  /** The machine. */
  readonly machine: Machine;
  /** What runs in kernel mode. */
  readonly kernel: Hashed;
  /** What the kernel runs. */
  readonly programs: readonly Hashed[];
  /** Value of a symbol. */
  symbol(name: string): number;
  /**
   * True where its run is that of other machines too, which a saved state of its own does not bring
   * back.
   */
  readonly together?: boolean;
  /** Runs the machine. */
  run(
    options: { readonly maxCycles: number },
  ): { readonly reason: string; readonly exit?: number | null };
}

/** A workload that did not do what its experiment says. */
export class MeasurementError extends UserError {
  /** The class, in messages. */
  override name = "MeasurementError";

  /** Status 70, as for a guest that died. */
  constructor(message: string) {
    super(message, { status: 70 });
  }
}

/** How often a run that may end early is looked at. */
const LOOK_CYCLES = 20_000;

/**
 * Runs until there is enough to measure, or to a good end before. What the workload checks at its
 * end is not checked where it does not come to it.
 */
export function runUntilEnough(running: Guest, enough: () => boolean): void {
  const { machine } = running;
  while (!enough()) {
    const { reason, exit } = running.run({ maxCycles: LOOK_CYCLES });
    if (reason === "halt" && exit === 0) break;
    if ((reason !== "max-cycles" || machine.cycles > MOST_CYCLES) && !enough()) {
      throw new MeasurementError(
        `the workload ended with ${reason} ${exit ?? ""} before all its trials\n${machine.output}`,
      );
    }
  }
  checkRun(machine);
}

/**
 * Runs until the guest halts with success, no stale cached word was read, and every cycle has an
 * instruction or a cause.
 */
export function runToHalt(running: Guest): void {
  const { machine } = running;
  const { reason, exit } = running.run({ maxCycles: MOST_CYCLES });
  if (reason !== "halt" || exit !== 0) {
    throw new MeasurementError(
      `the workload ended with ${reason} ${exit ?? ""} instead of success\n${machine.output}`,
    );
  }
  checkRun(machine);
}

function checkRun(machine: Machine): void {
  if (machine.staleHits.length) {
    throw new MeasurementError(`${machine.staleHits.length} hits on stale cache lines`);
  }
  checkIdentity(machine);
}

/** cycles = instructions + stalls by cause, exactly. */
export function checkIdentity({ cycles, instructions, stalls }: Pick<Machine, keyof Cost>): void {
  const sum = stallCauses.reduce((total, cause) => total + stalls[cause], instructions);
  if (sum !== cycles) {
    throw new MeasurementError(`${cycles} cycles, but ${sum} instructions and stall cycles`);
  }
}
